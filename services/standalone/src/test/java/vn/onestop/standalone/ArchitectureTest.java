package vn.onestop.standalone;

import vn.onestop.testing.architecture.KeepsTheRules;

class ArchitectureTest extends KeepsTheRules {}
