/** Who is away and who does their work meanwhile (vắng mặt, ủy quyền). */
@NullMarked
package vn.onestop.processing.absence;

import org.jspecify.annotations.NullMarked;
