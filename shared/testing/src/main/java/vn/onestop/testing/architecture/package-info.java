/** What holds for the code of every module, each rule with a deliberately wrong class that it must find. */
@NullMarked
package vn.onestop.testing.architecture;

import org.jspecify.annotations.NullMarked;
