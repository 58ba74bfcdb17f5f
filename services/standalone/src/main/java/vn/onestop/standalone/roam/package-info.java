@NullMarked
package vn.onestop.standalone.roam;

import org.jspecify.annotations.NullMarked;
