/**
 * Reference data: procedures, agencies with their office hours, days off. Read from files at start into versions that
 * never change, and published.
 */
@NullMarked
package vn.onestop.intake.catalogue;

import org.jspecify.annotations.NullMarked;
