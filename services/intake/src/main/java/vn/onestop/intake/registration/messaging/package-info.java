/** What the counter hears of its dossiers. */
@NullMarked
package vn.onestop.intake.registration.messaging;

import org.jspecify.annotations.NullMarked;
