package vn.onestop.intake;

import vn.onestop.testing.architecture.KeepsTheRules;

class ArchitectureTest extends KeepsTheRules {}
