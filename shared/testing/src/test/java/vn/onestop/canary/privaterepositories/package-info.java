@NullMarked
package vn.onestop.canary.privaterepositories;

import org.jspecify.annotations.NullMarked;
