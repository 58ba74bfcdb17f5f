/** What is sent in from home, with help, from a support point or by post, and waits for the counter's answer. */
@NullMarked
package vn.onestop.intake.filing;

import org.jspecify.annotations.NullMarked;
