package vn.onestop.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.Deadline;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.NearDue;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.Rank;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.Subject;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CaseEvent.Told;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.Fee;
import vn.onestop.contracts.CatalogueEvent.Level;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.Reach;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.Contacts;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Seal;
import vn.onestop.contracts.Sealed;
import vn.onestop.contracts.Text;

/** Dossiers of the Ba Đình counter, as the other services tell of them. */
public final class Fixtures {

    public static final Instant NOW = Instant.parse("2026-03-10T02:15:00Z");
    public static final Instant DUE = Instant.parse("2026-03-13T10:00:00Z");

    public static final Instant NEXT_DUE = Instant.parse("2026-03-16T10:00:00Z");
    public static final Step REVIEW = new Step(2, new Text("Thẩm định", "Review"), "SPECIALIST", DUE);

    private static final Actor CLERK = new Actor("clerk", "H26.103.25.7");
    private static final AtomicInteger NEXT = new AtomicInteger(112);

    public static final AgencyPublished BA_DINH = new AgencyPublished(
            "H26.103.25.7",
            1,
            NOW,
            new Text(
                    "Trung tâm Phục vụ hành chính công phường Ba Đình",
                    "Public Administration Service Centre of Ba Dinh"),
            "TTPVHCC phuong Ba Dinh",
            "1022",
            Set.of(Level.COMMUNE),
            true,
            List.of());

    public static final ProcedurePublished BIRTH = new ProcedurePublished(
            "1.001193",
            1,
            NOW,
            LocalDate.of(2025, 7, 1),
            List.of(),
            new Text("Đăng ký khai sinh", "Birth registration"),
            new Text("Hộ tịch", "Civil status"),
            Level.COMMUNE,
            new Limit(1, Limit.Unit.SAME_DAY),
            null,
            SupplementClock.PAUSE,
            Set.of(),
            new Fee(0, "VND", null, null),
            List.of(),
            new Text("Giấy khai sinh", "Birth certificate"),
            List.of());

    /** A dossier that has just been accepted, and what may happen to it. */
    public record Dossier(UUID id, String code, String key, List<Contact> people) {

        public DossierAccepted accepted() {
            return accepted(BA_DINH.code());
        }

        public DossierAccepted accepted(String agency) {
            return new DossierAccepted(
                    id,
                    1,
                    NOW,
                    CLERK,
                    code,
                    new ProcedureRef("1.001193", 1),
                    Channel.COUNTER,
                    agency,
                    agency,
                    promise(DUE),
                    ResultDelivery.COUNTER,
                    Seal.withKey(Seal.publicPart(key)).seal(new Contacts(people)),
                    new Sealed<>("for-tracking"));
        }

        public DossierRefused refused() {
            return new DossierRefused(
                    id,
                    1,
                    NOW,
                    CLERK,
                    code,
                    new ProcedureRef("1.001193", 1),
                    Channel.COUNTER,
                    BA_DINH.code(),
                    RefusalReason.OUTSIDE_COMPETENCE,
                    "Nộp tại công an phường",
                    Seal.withKey(Seal.publicPart(key)).seal(new Contacts(people)),
                    new Sealed<>("for-tracking"));
        }

        public SupplementRequested supplementRequested(long sequence) {
            return new SupplementRequested(
                    id,
                    sequence,
                    NOW,
                    CLERK,
                    1,
                    List.of(
                            new SupplementItem("Tờ khai", "thiếu chữ ký"),
                            new SupplementItem("Giấy chứng sinh", "nộp bản chính")),
                    "Điều 16 Luật Hộ tịch",
                    LocalDate.of(2026, 3, 20));
        }

        public SupplementReceived supplementReceived(long sequence) {
            return new SupplementReceived(id, sequence, NOW, CLERK, 1);
        }

        public PromiseMoved promiseMoved(long sequence) {
            return new PromiseMoved(
                    id,
                    sequence,
                    NOW,
                    CLERK,
                    DUE,
                    promise(Instant.parse("2026-03-18T10:00:00Z")),
                    Cause.SUPPLEMENT_PAUSE);
        }

        /** Not done when the date comes that the citizen was promised. */
        public DueMissed promiseMissed(long sequence, int overdueDays) {
            return missed(sequence, Subject.PROMISE, overdueDays, "official", "leader");
        }

        /** One working day is left. */
        public NearDue nearDue(long sequence, String... officials) {
            return new NearDue(
                    id,
                    sequence,
                    NOW,
                    new Actor("system", BA_DINH.code()),
                    new Deadline(Subject.STEP, REVIEW, NEXT_DUE),
                    told(officials));
        }

        public DueMissed promiseMissed(long sequence, int overdueDays, String... officials) {
            return missed(sequence, Subject.PROMISE, overdueDays, officials);
        }

        public DueMissed stepMissed(long sequence, int overdueDays) {
            return missed(sequence, Subject.STEP, overdueDays, "official", "leader");
        }

        /** Found on the day before it that the law has another date by now. */
        public DueMissed lawsDateMissed(long sequence) {
            return new DueMissed(
                    id,
                    sequence,
                    DUE.minus(1, ChronoUnit.DAYS),
                    new Actor("system", BA_DINH.code()),
                    new Deadline(Subject.PROMISE, REVIEW, DUE.minus(1, ChronoUnit.DAYS)),
                    0,
                    told("official"));
        }

        private DueMissed missed(long sequence, Subject subject, int overdueDays, String... officials) {
            return new DueMissed(
                    id,
                    sequence,
                    DUE.plusSeconds(1).plus(overdueDays, ChronoUnit.DAYS),
                    new Actor("system", BA_DINH.code()),
                    new Deadline(subject, REVIEW, DUE),
                    overdueDays,
                    told(officials));
        }

        private static List<Told> told(String... officials) {
            return Stream.of(officials)
                    .map(official -> new Told(Rank.LEADER, official))
                    .toList();
        }

        public ApologyIssued apology(long sequence) {
            return new ApologyIssued(
                    id,
                    sequence,
                    NOW,
                    new Actor("head", BA_DINH.code()),
                    1,
                    DUE,
                    Instant.parse("2026-03-18T10:00:00Z"),
                    "Chờ kết quả xác minh nơi cư trú trước đây.",
                    null);
        }

        public CaseDecided decided(long sequence) {
            return new CaseDecided(id, sequence, NOW, CLERK, Outcome.GRANTED, "12/GKS", DUE, Verdict.IN_TIME, null);
        }
    }

    private Fixtures() {}

    /** @param key of notification, with its private part or without */
    public static Dossier dossier(String key, Contact... people) {
        var code = "H26.103.25.7-260310-%04d".formatted(NEXT.getAndIncrement());
        return new Dossier(UUID.randomUUID(), code, key, List.of(people));
    }

    public static Contact person(Part part, @Nullable String phone, @Nullable String email) {
        return new Contact(part, "Nguyễn Thị Lan", phone, email, Language.VI, false);
    }

    public static Contact filer(String phone) {
        return person(Part.FILER, phone, null);
    }

    /** A number that no other test uses. */
    public static String phone() {
        return "+849%08d".formatted(NEXT.getAndIncrement());
    }

    /** A number that Zalo is tried for, which no other test uses. */
    public static String zaloPhone() {
        return "+8470%07d".formatted(NEXT.getAndIncrement());
    }

    /** An account that no other test uses. */
    public static String account(String name) {
        return name + "." + NEXT.getAndIncrement();
    }

    /** As the directory lists an official; the address is that of the account. */
    public static OfficialPublished official(String key, String account, int version, boolean active) {
        var reach = Seal.withKey(Seal.publicPart(key)).seal(new Reach(address(account), null));
        return listed(account, version, active, active ? reach : null);
    }

    /** As the directory lists somebody of whom it knows no address. */
    public static OfficialPublished withoutAddress(String account) {
        return listed(account, 1, true, null);
    }

    private static OfficialPublished listed(
            String account, int version, boolean active, @Nullable Sealed<Reach> reach) {
        return new OfficialPublished(
                account, version, NOW, "Trần Minh Đức", BA_DINH.code(), Set.of("SPECIALIST"), active, reach);
    }

    public static String address(String account) {
        return account + "@onestop.example";
    }

    private static Promise promise(Instant due) {
        return new Promise(due, new Limit(1, Limit.Unit.SAME_DAY), "2026.1", false, List.of());
    }
}
