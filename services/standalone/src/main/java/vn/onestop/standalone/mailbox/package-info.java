/** A mail server that keeps what it is given for anybody to look into. */
@NullMarked
package vn.onestop.standalone.mailbox;

import org.jspecify.annotations.NullMarked;
