package vn.onestop.processing.deadline;

import java.time.Instant;
import vn.onestop.contracts.CatalogueEvent.Share;

/** The step at which a case stands: whose it is, since when and until when. */
public record StepDates(int ordinal, String agency, Share share, Instant startedAt, Instant due) {}
