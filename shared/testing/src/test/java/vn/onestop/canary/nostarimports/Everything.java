package vn.onestop.canary.nostarimports;

import java.util.*;

/** Wrong on purpose: imports whatever there is. */
record Everything(List<String> names) {}
