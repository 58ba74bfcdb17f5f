package vn.onestop.processing.assignment;

import java.time.Instant;
import java.util.UUID;

/**
 * A rule by which steps of an agency are given out (quy tắc phân công).
 *
 * @param version what a change must carry
 */
public record Rule(UUID id, int version, String agency, RuleWish says, String setBy, Instant setAt) {}
