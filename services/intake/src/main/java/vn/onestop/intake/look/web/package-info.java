/** The log of looks, for auditors. */
@NullMarked
package vn.onestop.intake.look.web;

import org.jspecify.annotations.NullMarked;
