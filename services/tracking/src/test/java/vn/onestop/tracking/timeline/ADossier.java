package vn.onestop.tracking.timeline;

import static vn.onestop.contracts.Promise.Use.COUNTED;
import static vn.onestop.contracts.Promise.Use.PAUSED;
import static vn.onestop.contracts.Promise.Use.START;
import static vn.onestop.contracts.Promise.Use.WEEKEND;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.CaseOpened;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepHandedOn;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.Contacts;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.Lookup;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageDelivered;
import vn.onestop.contracts.MessageEvent.MessageFailed;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.contracts.MessageEvent.MessageSent;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Promise.Day;
import vn.onestop.contracts.Seal;
import vn.onestop.contracts.Sealed;
import vn.onestop.contracts.Text;

/**
 * A dossier of 10 March 2026 at Ba Đình: three working days, one supplement, decided on the day it was due. Each source
 * counts its own sequence.
 */
public final class ADossier {

    public static final String WARD = "H26.103.25.7";
    public static final String SEAL_KEY = Seal.newKey("tracking");
    public static final String SECRET = "K7M4";
    public static final String OWNER = "Nguyễn Văn An";

    private static final Actor CLERK = new Actor("clerk", WARD);
    private static final Actor OFFICIAL = new Actor("official", WARD);
    private static final Limit LIMIT = new Limit(3, Limit.Unit.WORKING_DAYS);
    private static final Seal SEAL = Seal.withKey(Seal.publicPart(SEAL_KEY));

    private final UUID id;
    private final String code;
    private final Sealed<Lookup> lookup = SEAL.seal(new Lookup(SECRET, OWNER));
    private final UUID sms = UUID.randomUUID();
    private final UUID letter = UUID.randomUUID();

    private ADossier(String code) {
        this.id = UUID.randomUUID();
        this.code = code;
    }

    public static ADossier withCode(String code) {
        return new ADossier(code);
    }

    public static ADossier number(int number) {
        return new ADossier("H26.103.25.7-260310-%04d".formatted(number));
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public DossierAccepted accepted() {
        return new DossierAccepted(
                id,
                1,
                at("2026-03-10T09:15"),
                CLERK,
                code,
                new ProcedureRef("1.004873", 1),
                Channel.COUNTER,
                WARD,
                WARD,
                promise("2026-03-13T17:00", day(10, START), day(11, COUNTED), day(12, COUNTED), day(13, COUNTED)),
                ResultDelivery.COUNTER,
                new Sealed<Contacts>("a.b.c.d.e"),
                lookup);
    }

    public DossierRefused refused() {
        return new DossierRefused(
                id,
                1,
                at("2026-03-10T09:15"),
                CLERK,
                code,
                new ProcedureRef("1.004873", 1),
                Channel.COUNTER,
                WARD,
                RefusalReason.PAPERS_MISSING,
                "Thiếu tờ khai.",
                new Sealed<Contacts>("a.b.c.d.e"),
                lookup);
    }

    public CaseOpened opened() {
        return new CaseOpened(
                id,
                1,
                at("2026-03-10T09:15"),
                new Actor("system", WARD),
                code,
                new ProcedureRef("1.004873", 1),
                WARD,
                at("2026-03-13T17:00"));
    }

    public StepStarted received() {
        return new StepStarted(id, 2, at("2026-03-10T09:15"), CLERK, reception());
    }

    public StepCompleted handedOver() {
        return new StepCompleted(id, 3, at("2026-03-10T10:20"), CLERK, reception(), true);
    }

    public StepStarted review() {
        return new StepStarted(id, 4, at("2026-03-10T10:20"), CLERK, reviewStep());
    }

    public StepTaken taken() {
        return new StepTaken(id, 5, at("2026-03-10T13:45"), OFFICIAL, reviewStep(), "official");
    }

    public StepHandedOn handedOn() {
        return new StepHandedOn(
                id, 6, at("2026-03-11T08:10"), OFFICIAL, reviewStep(), "official", "official2", "Nghỉ phép");
    }

    public SupplementRequested papersAsked() {
        var judgment = new SupplementItem("Bản án ly hôn", "Nộp bản có đóng dấu của Tòa án.");
        return new SupplementRequested(
                id,
                7,
                at("2026-03-12T10:00"),
                OFFICIAL,
                1,
                List.of(judgment),
                "Nghị định 123/2015/NĐ-CP, Điều 22",
                LocalDate.parse("2026-03-20"));
    }

    public SupplementReceived papersReceived() {
        return new SupplementReceived(id, 8, at("2026-03-16T14:00"), CLERK, 1);
    }

    public PromiseMoved moved() {
        return new PromiseMoved(
                id,
                9,
                at("2026-03-16T14:00"),
                OFFICIAL,
                at("2026-03-13T17:00"),
                promise(
                        "2026-03-17T17:00",
                        day(10, START),
                        day(11, COUNTED),
                        day(12, COUNTED),
                        day(13, PAUSED),
                        day(14, WEEKEND),
                        day(15, WEEKEND),
                        day(16, PAUSED),
                        day(17, COUNTED)),
                Cause.SUPPLEMENT_PAUSE);
    }

    public StepStarted signing() {
        return new StepStarted(
                id, 10, at("2026-03-17T09:00"), OFFICIAL, new Step(3, new Text("Ký", "Signature"), "LEADER", null));
    }

    public StepStarted issuing() {
        return new StepStarted(
                id, 11, at("2026-03-17T14:00"), OFFICIAL, new Step(4, new Text("Phát hành", "Issue"), "CLERK", null));
    }

    public CaseDecided decided() {
        return decided(Outcome.GRANTED);
    }

    public CaseDecided decided(Outcome outcome) {
        return new CaseDecided(
                id,
                12,
                at("2026-03-17T15:40"),
                OFFICIAL,
                outcome,
                "45/UBND-XNTTHN",
                at("2026-03-17T17:00"),
                Verdict.IN_TIME,
                null);
    }

    public MessageSent smsSent() {
        return new MessageSent(
                id, 1, at("2026-03-10T09:16"), sms, MessageKind.ACCEPTED, MessageChannel.SMS, Part.FILER);
    }

    public MessageFailed letterFailed() {
        return new MessageFailed(
                id,
                2,
                at("2026-03-10T09:17"),
                letter,
                MessageKind.ACCEPTED,
                MessageChannel.EMAIL,
                Part.FILER,
                "MAILBOX_UNKNOWN");
    }

    public MessageDelivered smsDelivered() {
        return new MessageDelivered(
                id, 3, at("2026-03-10T09:18"), sms, MessageKind.ACCEPTED, MessageChannel.SMS, Part.FILER);
    }

    /** Its whole life, source by source. */
    public List<AboutDossier> life() {
        return List.of(
                accepted(),
                opened(),
                received(),
                handedOver(),
                review(),
                taken(),
                handedOn(),
                papersAsked(),
                papersReceived(),
                moved(),
                signing(),
                issuing(),
                decided(),
                smsSent(),
                letterFailed(),
                smsDelivered());
    }

    /** What the catalogue says of its procedure and its ward. */
    public static List<CatalogueEvent> catalogue() {
        return List.of(
                Examples.read("catalogue.procedure-published", CatalogueEvent.class),
                Examples.read("catalogue.agency-published", CatalogueEvent.class));
    }

    public static Instant at(String vietnamese) {
        return LocalDateTime.parse(vietnamese)
                .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .toInstant();
    }

    private static Step reception() {
        return new Step(1, new Text("Tiếp nhận", "Reception"), "COUNTER", at("2026-03-10T11:15"));
    }

    private static Step reviewStep() {
        return new Step(2, new Text("Thẩm định", "Review"), "SPECIALIST", at("2026-03-12T10:00"));
    }

    private static Promise promise(String due, Day... days) {
        return new Promise(at(due), LIMIT, "2026-1", false, List.of(days));
    }

    private static Day day(int day, Promise.Use use) {
        return new Day(LocalDate.of(2026, 3, day), use, null, null);
    }
}
