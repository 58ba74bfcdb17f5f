package vn.onestop.processing.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one item of a request for papers stands.
 *
 * @param item which of the items that were asked for, from 1
 * @param remark what is still wrong with it
 * @param by account of who looked at it last
 */
public record Checked(int item, boolean accepted, @Nullable String remark, String by, Instant at) {}
