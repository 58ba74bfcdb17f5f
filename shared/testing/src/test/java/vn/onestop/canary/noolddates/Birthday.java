package vn.onestop.canary.noolddates;

import java.util.Date;

/** Wrong on purpose: a date that is none. */
record Birthday(Date date) {}
