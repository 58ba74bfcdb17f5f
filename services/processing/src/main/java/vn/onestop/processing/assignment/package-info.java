/** Rules by which steps are given to officials (quy tắc phân công), and who kept them. */
@NullMarked
package vn.onestop.processing.assignment;

import org.jspecify.annotations.NullMarked;
