/** What waits for an official, the most urgent first. */
@NullMarked
package vn.onestop.processing.worklist;

import org.jspecify.annotations.NullMarked;
