/** Records kept in a file, one a line, so that a restart finds them again. */
@NullMarked
package vn.onestop.standalone.journal;

import org.jspecify.annotations.NullMarked;
