/** What an official was told. */
@NullMarked
package vn.onestop.processing.deadline.web;

import org.jspecify.annotations.NullMarked;
