@NullMarked
package vn.onestop.canary.privateentities;

import org.jspecify.annotations.NullMarked;
