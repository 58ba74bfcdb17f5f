/**
 * Files as they are kept (lưu trữ tệp): taken in without being whole in memory, examined, encrypted each with its own key,
 * and put on a shelf that sees nothing of what they hold.
 */
@NullMarked
package vn.onestop.files;

import org.jspecify.annotations.NullMarked;
