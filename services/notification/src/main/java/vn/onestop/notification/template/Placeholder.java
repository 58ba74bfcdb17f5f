package vn.onestop.notification.template;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.onestop.contracts.MessageEvent.MessageKind;

/** What a template may leave open, and in which kinds of message it is known. */
public enum Placeholder {
    /** Name of the person written to. */
    NAME("name"),
    /** Short name of the agency, as it signs SMS. */
    AGENCY("agency"),
    /** Full name of the agency that received the dossier. */
    RECEIVED_AT("receivedAt"),
    HOTLINE("hotline"),
    /** Where dossiers are looked up. */
    SITE("site"),
    CODE("code"),
    PROCEDURE("procedure"),
    DUE("due", MessageKind.ACCEPTED, MessageKind.PROMISE_MOVED, MessageKind.DUE_MISSED, MessageKind.APOLOGY),
    /** Says that the date is provisional; empty when it is not. */
    DUE_NOTE("dueNote", MessageKind.ACCEPTED, MessageKind.PROMISE_MOVED),
    PREVIOUS_DUE("previousDue", MessageKind.PROMISE_MOVED, MessageKind.APOLOGY),
    CAUSE("cause", MessageKind.PROMISE_MOVED),
    /** How the citizen gets the result. */
    DELIVERY("delivery", MessageKind.ACCEPTED, MessageKind.RESULT_READY),
    DOCUMENT("document", MessageKind.RESULT_READY),
    REASON("reason", MessageKind.REFUSED, MessageKind.APOLOGY),
    EXPLANATION("explanation", MessageKind.REFUSED),
    /** Short name of the agency that answers for the delay. */
    RESPONSIBLE("responsible", MessageKind.DUE_MISSED),
    /** Its full name. */
    RESPONSIBLE_NAME("responsibleName", MessageKind.DUE_MISSED),
    COUNT("count", MessageKind.SUPPLEMENT_REQUESTED),
    REPLY_BY("replyBy", MessageKind.SUPPLEMENT_REQUESTED),
    /** The papers asked for, one on a line. */
    PAPERS("papers", MessageKind.SUPPLEMENT_REQUESTED),
    LEGAL_BASIS("legalBasis", MessageKind.SUPPLEMENT_REQUESTED);

    private static final Map<String, Placeholder> BY_WORD =
            Arrays.stream(values()).collect(toUnmodifiableMap(p -> p.word, identity()));

    private final String word;
    private final Set<MessageKind> kinds;

    Placeholder(String word, MessageKind... only) {
        this.word = word;
        this.kinds = only.length == 0 ? EnumSet.allOf(MessageKind.class) : EnumSet.copyOf(Set.of(only));
    }

    String word() {
        return word;
    }

    boolean knownIn(MessageKind kind) {
        return kinds.contains(kind);
    }

    static Optional<Placeholder> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
