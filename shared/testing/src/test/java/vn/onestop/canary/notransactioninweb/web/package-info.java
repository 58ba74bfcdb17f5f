@NullMarked
package vn.onestop.canary.notransactioninweb.web;

import org.jspecify.annotations.NullMarked;
