/** The system as processes of one computer: what there is, where it listens, how it starts and ends. */
@NullMarked
package vn.onestop.standalone.machine;

import org.jspecify.annotations.NullMarked;
