@NullMarked
package vn.onestop.canary.nofieldinjection;

import org.jspecify.annotations.NullMarked;
