/** Who may call which endpoint of a service: listed for people to read, and tried over HTTP. */
@NullMarked
package vn.onestop.testing.access;

import org.jspecify.annotations.NullMarked;
