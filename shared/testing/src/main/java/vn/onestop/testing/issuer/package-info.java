/** An issuer of tokens for tests: real signatures, a real key set over HTTP, and any account one can think of. */
@NullMarked
package vn.onestop.testing.issuer;

import org.jspecify.annotations.NullMarked;
