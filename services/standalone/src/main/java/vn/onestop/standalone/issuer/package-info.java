/** An OpenID Connect issuer with the accounts of a demo. Never for real officials: its passwords are known. */
@NullMarked
package vn.onestop.standalone.issuer;

import org.jspecify.annotations.NullMarked;
