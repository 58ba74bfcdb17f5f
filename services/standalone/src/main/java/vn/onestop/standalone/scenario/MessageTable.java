package vn.onestop.standalone.scenario;

import java.util.ArrayList;
import java.util.List;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;

/** What citizens were told, and had to be. */
final class MessageTable {

    private static final String ROW = "  %-38s %16s %16s";

    private MessageTable() {}

    static Table of(List<Course> courses, Received received) {
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted("CITIZENS WERE TOLD", "SMS OR ZALO", "E-MAIL"));
        for (var kind : MessageKind.values()) {
            lines.add(ROW.formatted(
                    said(kind),
                    share(courses, received, kind, MessageChannel.SMS),
                    share(courses, received, kind, MessageChannel.EMAIL)));
        }
        var differences = courses.stream()
                .flatMap(course -> Expected.differences(course, received).stream())
                .toList();
        return new Table(lines, differences);
    }

    private static String share(List<Course> courses, Received received, MessageKind kind, MessageChannel channel) {
        var expected = courses.stream()
                .flatMap(course -> Expected.of(course).stream())
                .filter(line -> line.kind() == kind && line.channel() == channel)
                .toList();
        var arrived = expected.stream().mapToInt(received::times).sum();
        return arrived + " of " + expected.size();
    }

    private static String said(MessageKind kind) {
        return switch (kind) {
            case ACCEPTED -> "accepted, with the promised date";
            case REFUSED -> "not accepted, with the reason";
            case SUPPLEMENT_REQUESTED -> "papers are missing";
            case SUPPLEMENT_INCOMPLETE -> "papers still missing";
            case SUPPLEMENT_RECEIVED -> "the missing papers have arrived";
            case PROMISE_MOVED -> "the promised date has moved";
            case APOLOGY -> "an apology with a new date";
            case DUE_MISSED -> "the promise is broken";
            case RESULT_READY -> "the result is there";
            case FILED -> "sent in, answer within 8 working hours";
            case FILING_RETURNED -> "papers are missing before acceptance";
            case FILING_COMPLETED -> "those papers have arrived";
            case FILING_CLOSED -> "ended before acceptance";
            case PAYMENT_REQUESTED -> "to be paid";
            case PAYMENT_RECEIVED -> "paid";
            case WITHDRAWAL_REQUESTED -> "withdrawal asked for";
            case WITHDRAWAL_DECLINED -> "withdrawal declined";
            case STOPPED -> "stopped without a decision";
            case RETURNED -> "the result is given out";
        };
    }
}
