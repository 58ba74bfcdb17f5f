@NullMarked
package vn.onestop.intake.slip.web;

import org.jspecify.annotations.NullMarked;
