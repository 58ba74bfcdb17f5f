@NullMarked
package vn.onestop.canary.formsarechecked;

import org.jspecify.annotations.NullMarked;
