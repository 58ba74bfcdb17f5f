package vn.onestop.processing.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What somebody finds of one item of a request for papers.
 *
 * @param item which of the items that were asked for, from 1
 * @param remark what is still wrong with it, for the citizen to read; none when it is accepted
 */
public record ItemCheck(
        int item, boolean accepted, @Nullable String remark) {}
