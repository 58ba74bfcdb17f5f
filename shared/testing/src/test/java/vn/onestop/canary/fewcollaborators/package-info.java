@NullMarked
package vn.onestop.canary.fewcollaborators;

import org.jspecify.annotations.NullMarked;
