@NullMarked
package vn.onestop.canary.shortclasses;

import org.jspecify.annotations.NullMarked;
