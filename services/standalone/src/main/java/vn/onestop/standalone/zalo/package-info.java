/** Zalo's template messages and the phones that have Zalo, to look into. */
@NullMarked
package vn.onestop.standalone.zalo;

import org.jspecify.annotations.NullMarked;
