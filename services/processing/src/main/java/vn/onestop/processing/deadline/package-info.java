/** Warnings before a due date, when it breaks and as long as it stays broken, each said once. */
@NullMarked
package vn.onestop.processing.deadline;

import org.jspecify.annotations.NullMarked;
