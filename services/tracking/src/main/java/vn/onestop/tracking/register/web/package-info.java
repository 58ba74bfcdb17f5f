/** The follow-up book for officials and for their spreadsheets. */
@NullMarked
package vn.onestop.tracking.register.web;

import org.jspecify.annotations.NullMarked;
