/** What identifies a person: shaped on the way in, encrypted in the database, hidden in every log. */
@NullMarked
package vn.onestop.intake.personal;

import org.jspecify.annotations.NullMarked;
