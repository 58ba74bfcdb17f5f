package vn.onestop.time;

import vn.onestop.testing.architecture.KeepsTheRules;

class ArchitectureTest extends KeepsTheRules {}
