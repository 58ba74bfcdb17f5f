/** What processing says about a changed calendar. */
@NullMarked
package vn.onestop.intake.catalogue.messaging;

import org.jspecify.annotations.NullMarked;
