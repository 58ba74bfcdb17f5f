package vn.onestop.messaging;

import vn.onestop.testing.architecture.KeepsTheRules;

class ArchitectureTest extends KeepsTheRules {}
