@NullMarked
package vn.onestop.standalone.audit;

import org.jspecify.annotations.NullMarked;
