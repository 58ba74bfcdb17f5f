package vn.onestop.tracking.timeline;

import java.util.List;
import java.util.UUID;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.Deadline;
import vn.onestop.contracts.CaseEvent.DeadlineRecomputed;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.NearDue;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.Rank;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.Subject;
import vn.onestop.contracts.CaseEvent.Told;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.contracts.MessageEvent.MessageSent;
import vn.onestop.contracts.Text;

/** What happens to {@link ADossier} when it is not ready at 17:00 on 13 March. */
public final class Late {

    private static final Actor SYSTEM = new Actor("system", ADossier.WARD);
    private static final Step REVIEW =
            new Step(2, new Text("Thẩm định", "Review"), "SPECIALIST", ADossier.at("2026-03-12T10:00"));
    private static final List<Told> OFFICIALS =
            List.of(new Told(Rank.OFFICIAL, "official"), new Told(Rank.LEADER, "leader"));

    private Late() {}

    public static NearDue nearDue(ADossier dossier, long sequence) {
        return new NearDue(
                dossier.id(),
                sequence,
                ADossier.at("2026-03-12T17:00"),
                SYSTEM,
                new Deadline(Subject.PROMISE, REVIEW, ADossier.at("2026-03-13T17:00")),
                OFFICIALS);
    }

    public static DueMissed promiseMissed(ADossier dossier, long sequence, String due, int overdueDays) {
        return missed(dossier, sequence, Subject.PROMISE, due, overdueDays);
    }

    public static DueMissed stepMissed(ADossier dossier, long sequence) {
        return missed(dossier, sequence, Subject.STEP, "2026-03-12T10:00", 0);
    }

    /** At last, by whoever it was that did not do their part in time. */
    public static CaseDecided decided(ADossier dossier, String... lateAt) {
        return new CaseDecided(
                dossier.id(),
                30,
                ADossier.at("2026-03-18T09:00"),
                SYSTEM,
                Outcome.GRANTED,
                "46/UBND-XNTTHN",
                ADossier.at("2026-03-13T17:00"),
                Verdict.LATE,
                List.of(lateAt));
    }

    private static DueMissed missed(ADossier dossier, long sequence, Subject subject, String due, int overdueDays) {
        return new DueMissed(
                dossier.id(),
                sequence,
                ADossier.at(due).plusSeconds(1 + overdueDays * 86_400L),
                SYSTEM,
                new Deadline(subject, REVIEW, ADossier.at(due)),
                overdueDays,
                OFFICIALS);
    }

    public static ApologyIssued apology(ADossier dossier, long sequence) {
        return new ApologyIssued(
                dossier.id(),
                sequence,
                ADossier.at("2026-03-16T08:30"),
                new Actor("head", ADossier.WARD),
                1,
                ADossier.at("2026-03-13T17:00"),
                ADossier.at("2026-03-18T17:00"),
                "Chờ kết quả xác minh nơi cư trú trước đây.",
                null);
    }

    /** A notice of days off came late; the law's date moves and the promised one stays. */
    public static DeadlineRecomputed recomputed(ADossier dossier, long sequence, String due) {
        return new DeadlineRecomputed(
                dossier.id(),
                sequence,
                ADossier.at("2026-03-11T08:30"),
                SYSTEM,
                ADossier.at("2026-03-13T17:00"),
                ADossier.at(due),
                ADossier.at("2026-03-13T17:00"),
                false,
                "2026-2",
                Cause.CALENDAR_CHANGED);
    }

    public static MessageSent toldOfTheApology(ADossier dossier) {
        return new MessageSent(
                dossier.id(),
                9,
                ADossier.at("2026-03-16T08:31"),
                UUID.randomUUID(),
                MessageKind.APOLOGY,
                MessageChannel.SMS,
                Part.FILER);
    }
}
