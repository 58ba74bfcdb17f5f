package vn.onestop.processing.casefile;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseResult.DecisionDrafted;
import vn.onestop.processing.route.Official;

/** What an official proposes to decide, and in which words (dự thảo kết quả); never altered, only followed by another. */
@Entity
@Table(name = "case_draft")
class Draft {

    @EmbeddedId
    private StepId id;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    /** The words name people. */
    private byte @Nullable [] lockedText;

    private String writtenBy;
    private String agency;
    private Instant writtenAt;

    protected Draft() {}

    Draft(StepId id, DraftWording wording, Official by, Instant now) {
        this.id = id;
        outcome = wording.outcome();
        lockedText = wording.lockedText();
        writtenBy = by.account();
        agency = by.agency();
        writtenAt = now;
    }

    CaseEvent said(long sequence, Official by) {
        return new DecisionDrafted(id.dossierId(), sequence, writtenAt, by.actor(), id.ordinal(), outcome);
    }

    int ordinal() {
        return id.ordinal();
    }

    Outcome outcome() {
        return outcome;
    }

    Optional<byte[]> lockedText() {
        return Optional.ofNullable(lockedText);
    }

    String writtenBy() {
        return writtenBy;
    }

    String agency() {
        return agency;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
