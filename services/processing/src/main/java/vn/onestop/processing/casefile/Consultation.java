package vn.onestop.processing.casefile;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseConsultation.ConsultationAnswered;
import vn.onestop.contracts.CaseConsultation.ConsultationRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.route.Official;

/** Another agency is asked what it thinks of a case (lấy ý kiến), once, and answers once. */
@Entity
@Table(name = "case_consultation")
class Consultation {

    @EmbeddedId
    private StepId id;

    private int step;
    private String agency;
    private String question;
    private int limitValue;

    @Enumerated(EnumType.STRING)
    private Limit.Unit limitUnit;

    private Instant due;
    private String askedBy;
    private String askedFrom;
    private Instant askedAt;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable Boolean inTime;

    /** When it was said that the answer is late; written by whoever says it. */
    private @Nullable Instant missedAt;

    private @Nullable Instant closedAt;

    protected Consultation() {}

    Consultation(
            StepId id, CaseStep askedAtStep, ConsultationRequest request, Instant due, String askedBy, Instant now) {
        this.id = id;
        step = askedAtStep.ordinal();
        agency = request.agency();
        question = request.question();
        limitValue = request.limit().value();
        limitUnit = request.limit().unit();
        this.due = due;
        this.askedBy = askedBy;
        askedFrom = askedAtStep.agency();
        askedAt = now;
    }

    CaseEvent asked(long sequence, Actor actor) {
        return new ConsultationRequested(
                id.dossierId(), sequence, askedAt, actor, ordinal(), agency, question, limit(), due);
    }

    CaseEvent answer(String words, Official by, long sequence, Instant now) {
        var kept = !now.isAfter(due);
        answer = words;
        answeredBy = by.account();
        answeredAt = now;
        inTime = kept;
        return new ConsultationAnswered(id.dossierId(), sequence, now, by.actor(), ordinal(), agency, words, kept);
    }

    /** The case has ended; nobody needs the answer any more. */
    void close(Instant now) {
        closedAt = now;
    }

    boolean isOpen() {
        return answeredAt == null && closedAt == null;
    }

    boolean isAnsweredWith(String words, Official by) {
        return words.equals(answer) && by.account().equals(answeredBy);
    }

    void refuseIfAnswered() {
        if (answeredAt != null && answeredBy != null) {
            throw new AlreadyAnswered(answeredBy, answeredAt);
        }
    }

    int ordinal() {
        return id.ordinal();
    }

    int step() {
        return step;
    }

    String agency() {
        return agency;
    }

    String question() {
        return question;
    }

    Limit limit() {
        return new Limit(limitValue, limitUnit);
    }

    Instant due() {
        return due;
    }

    String askedBy() {
        return askedBy;
    }

    String askedFrom() {
        return askedFrom;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Optional<Boolean> inTime() {
        return Optional.ofNullable(inTime);
    }

    Optional<Instant> missedAt() {
        return Optional.ofNullable(missedAt);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
