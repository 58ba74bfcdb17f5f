/** Where we talk to the person who started us. */
@NullMarked
package vn.onestop.standalone.terminal;

import org.jspecify.annotations.NullMarked;
