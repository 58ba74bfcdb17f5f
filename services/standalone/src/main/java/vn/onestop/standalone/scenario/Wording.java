package vn.onestop.standalone.scenario;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.onestop.contracts.MessageEvent.MessageKind;

/** How a message says what it is about, without accents: as a citizen would tell them apart. */
record Wording(MessageKind kind, List<String> phrases) {

    /** The first that fits decides: "not accepted" comes before "accepted". */
    static final List<Wording> ORDER = List.of(
            new Wording(MessageKind.REFUSED, List.of("khong duoc tiep nhan", "was not accepted")),
            new Wording(MessageKind.FILING_CLOSED, List.of("da dong", "is closed")),
            new Wording(
                    MessageKind.FILING_RETURNED,
                    List.of("chua tiep nhan", "truoc khi tiep nhan", "not accepted yet", "before it can be accepted")),
            new Wording(MessageKind.FILING_COMPLETED, List.of("da nhan giay to", "have come in")),
            new Wording(MessageKind.FILED, List.of("da nhan ho so", "has come in")),
            new Wording(MessageKind.STOPPED, List.of("da dung", "has been stopped")),
            new Wording(MessageKind.WITHDRAWAL_REQUESTED, List.of("yeu cau rut ho so", "request to withdraw")),
            new Wording(MessageKind.WITHDRAWAL_DECLINED, List.of("khong duoc rut", "is not withdrawn")),
            new Wording(MessageKind.PAYMENT_REQUESTED, List.of("can nop", "to be paid")),
            new Wording(MessageKind.PAYMENT_RECEIVED, List.of("d cua ho so", "is received for dossier")),
            new Wording(MessageKind.RETURNED, List.of("da tra ket qua", "has been given out")),
            new Wording(MessageKind.SUPPLEMENT_INCOMPLETE, List.of("bo sung cho ho so", "still need work")),
            new Wording(MessageKind.SUPPLEMENT_RECEIVED, List.of("da nhan du giay to", "have arrived", "has arrived")),
            new Wording(MessageKind.SUPPLEMENT_REQUESTED, List.of("can bo sung", "more paper")),
            new Wording(
                    MessageKind.PROMISE_MOVED, List.of("doi hen tra", "ngay hen tra moi", "now due", "new due date")),
            new Wording(MessageKind.APOLOGY, List.of("xin loi", "sorry")),
            new Wording(MessageKind.DUE_MISSED, List.of("qua hen tra", "is late")),
            new Wording(MessageKind.RESULT_READY, List.of("da co ket qua", "is ready", "result is")),
            new Wording(MessageKind.ACCEPTED, List.of("da tiep nhan ho so", "accepted")));

    boolean isIn(String plain) {
        return phrases.stream().anyMatch(plain::contains);
    }

    static String plain(String text) {
        var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        return decomposed.replaceAll("\\p{M}", "");
    }
}
