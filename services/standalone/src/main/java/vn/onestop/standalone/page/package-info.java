/** What the demo's pages share. */
@NullMarked
package vn.onestop.standalone.page;

import org.jspecify.annotations.NullMarked;
