package vn.onestop.tracking.timeline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as the citizen reads it, in the language asked for. Times are those of Vietnam.
 *
 * @param owner the owner's name, masked
 * @param with the agency that has it now
 * @param alsoWith others that have it at the same time
 * @param hotline number to call with questions
 * @param answer when the counter answers a filing
 * @param next what is still to come, in order
 * @param needed what the citizen has to bring
 * @param payment what the citizen has to pay
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Tracked(
        String code,
        State state,
        String owner,
        Named procedure,
        Named receivedAt,
        Named with,
        List<Named> alsoWith,
        @Nullable String hotline,
        @Nullable StepNow step,
        @Nullable DueDate promise,
        @Nullable Refusal refusal,
        @Nullable Answer answer,
        @Nullable Needed needed,
        @Nullable Payment payment,
        @Nullable Withdrawal withdrawal,
        @Nullable Decision decision,
        @Nullable Stop stop,
        @Nullable HandedOver handedOver,
        List<String> next,
        List<Entry> entries,
        List<Told> told) {

    /** Nobody works on it any more. */
    public boolean ended() {
        return refusal != null || decision != null || stop != null;
    }

    /**
     * @param portalCode 1 to 10, as the National Public Service Portal counts
     * @param meaning one plain sentence
     */
    record State(String name, String text, String meaning, int portalCode, String portalText, String tone) {}

    record Named(String code, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepNow(
            int ordinal,
            String name,
            @Nullable OffsetDateTime due,
            @Nullable String dueText) {}

    /**
     * @param due the date the citizen was told last, {@code first} the one promised at the counter
     * @param firstText the first date in words, when it was another
     * @param statutory when the law wants it done, when that is another date than the one told last
     * @param statutoryText that date in words, when it stands nowhere else
     * @param paused one sentence, when no day counts at present
     * @param late one sentence, when the date told last has passed without a result
     * @param why one sentence that counts the days together
     * @param explains the date that the explanation arrives at, when it is not the one told last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DueDate(
            OffsetDateTime due,
            String text,
            OffsetDateTime first,
            @Nullable String firstText,
            @Nullable OffsetDateTime statutory,
            @Nullable String statutoryText,
            @Nullable String paused,
            @Nullable String late,
            boolean provisional,
            String limit,
            String why,
            @Nullable String explains,
            List<Day> explanation,
            List<Move> moves,
            List<Apology> apologies) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Day(
            LocalDate date,
            String use,
            String day,
            String text,
            @Nullable String notice) {}

    record Move(OffsetDateTime at, OffsetDateTime from, OffsetDateTime to, String cause, String text) {}

    /** @param reason the sentence that stands on form 04 */
    record Apology(OffsetDateTime at, OffsetDateTime from, OffsetDateTime to, String reason, String text) {}

    record Refusal(String reason, String text, String explanation) {}

    /** @param late one sentence, when that instant has passed without an answer */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(OffsetDateTime due, String text, @Nullable String late) {}

    /**
     * @param amount in đồng
     * @param amountText {@code 75.000 đồng}
     */
    record Payment(long amount, String amountText, LocalDate payBy, String text, String purpose, String legalBasis) {}

    record Withdrawal(OffsetDateTime at, String text, String reason) {}

    /** @param explanation the sentence that stands on form 05 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stop(
            OffsetDateTime at,
            String reason,
            String text,
            String explanation,
            @Nullable String legalBasis,
            @Nullable String documentNumber) {}

    /** @param text how the citizen got the result, in words */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HandedOver(
            OffsetDateTime at,
            String by,
            String text,
            @Nullable String trackingNumber) {}

    record Needed(LocalDate replyBy, String text, List<Item> items, String legalBasis) {}

    record Item(String paper, String request) {}

    /**
     * @param reasons why it was declined
     * @param corrected one sentence, when another dossier mends the result; {@code correctedBy} is its code
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decision(
            OffsetDateTime at,
            String outcome,
            String text,
            @Nullable String reasons,
            @Nullable String documentNumber,
            String verdict,
            @Nullable String corrected,
            @Nullable String correctedBy,
            @Nullable ResultFile file) {}

    /**
     * The document of the result, which {@code pass}, sent there as a form field, fetches until it runs out. Shows nothing
     * in logs.
     *
     * @param size in bytes
     * @param signature what its digital signature is worth
     */
    record ResultFile(String address, String pass, OffsetDateTime until, long size, String signature, String text) {
        @Override
        public String toString() {
            return "ResultFile[hidden]";
        }
    }

    record Entry(OffsetDateTime at, String when, String text) {}

    record Told(OffsetDateTime at, String when, String what, String channel, String state, String text) {}
}
