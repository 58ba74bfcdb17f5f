package vn.onestop.notification.template;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What fills a template that is registered with Zalo: the placeholders of its text, each within Zalo's limit. */
public final class ZaloParameters {

    /** Most that a text may have, its placeholders unfilled. */
    static final int LONGEST_TEXT = 400;

    private static final String CUT = "…";

    /** The types of parameters that Zalo knows, and the most each may hold. */
    enum Type {
        NAME(30, true),
        CODE(30, false),
        STATUS(30, false),
        CONTACT(50, false),
        PRODUCT(200, true),
        AMOUNT(20, false);

        private final int most;
        private final boolean mayBeCut;

        Type(int most, boolean mayBeCut) {
            this.most = most;
            this.mayBeCut = mayBeCut;
        }

        int most() {
            return most;
        }

        static Type of(Placeholder placeholder) {
            return switch (placeholder) {
                case NAME -> NAME;
                case CODE, DOCUMENT, RECEIPT -> CODE;
                case DUE, PREVIOUS_DUE, REPLY_BY, ANSWER_DUE, PAY_BY -> STATUS;
                case HOTLINE, SITE -> CONTACT;
                case AMOUNT, COUNT -> AMOUNT;
                case AGENCY, RECEIVED_AT, PROCEDURE, DUE_NOTE, CAUSE, FILED_HOW, DELIVERY, REASON -> PRODUCT;
                case EXPLANATION, STOP_CAUSE, NEXT_STEP, PURPOSE, CLOCK_NOTE, HANDED_OVER -> PRODUCT;
                case RESPONSIBLE, RESPONSIBLE_NAME, PAPERS, LEGAL_BASIS -> PRODUCT;
            };
        }
    }

    private ZaloParameters() {}

    /** Empty when something does not fit that means nothing once it is cut: a code, a date, an amount. */
    public static Optional<Map<String, String>> of(Template template, Map<Placeholder, String> values) {
        var parameters = new TreeMap<String, String>();
        for (var placeholder : template.placeholders()) {
            var type = Type.of(placeholder);
            var value = values.getOrDefault(placeholder, "");
            if (value.length() > type.most && !type.mayBeCut) {
                return Optional.empty();
            }
            parameters.put(placeholder.word(), value.length() > type.most ? cut(value, type.most) : value);
        }
        return Optional.of(parameters);
    }

    /** At the end of a word where there is one. */
    private static String cut(String text, int most) {
        var head = text.substring(0, most - CUT.length());
        int end = head.lastIndexOf(' ');
        return (end > 0 ? head.substring(0, end) : head) + CUT;
    }
}
