@NullMarked
package vn.onestop.forms;

import org.jspecify.annotations.NullMarked;
