@NullMarked
package vn.onestop.canary.nostarimports;

import org.jspecify.annotations.NullMarked;
