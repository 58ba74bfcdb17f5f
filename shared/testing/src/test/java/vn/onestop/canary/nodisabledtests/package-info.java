@NullMarked
package vn.onestop.canary.nodisabledtests;

import org.jspecify.annotations.NullMarked;
