/** An SMS centre (SMPP 3.4) and the phones it delivers to, to look into. */
@NullMarked
package vn.onestop.standalone.phone;

import org.jspecify.annotations.NullMarked;
