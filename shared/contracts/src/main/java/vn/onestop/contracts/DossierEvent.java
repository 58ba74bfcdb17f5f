package vn.onestop.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What intake says about a dossier (hồ sơ). Names, phones, addresses and identity numbers travel only sealed. */
public sealed interface DossierEvent extends AboutDossier
        permits DossierEvent.Registration,
                DossierEvent.FeePaid,
                DossierEvent.SupplementHandedIn,
                DossierEvent.DossierLinked,
                DossierEvent.ResultDelivered,
                FilingEvent {

    /** Who did it. */
    Actor actor();

    /** A fact that enters a dossier into the books: sent in, accepted or refused. The last one counts. */
    sealed interface Registration extends DossierEvent
            permits DossierAccepted, DossierRefused, FilingEvent.DossierFiled {

        /** Dossier code (mã hồ sơ), {@code H26.103.25.7-260310-0112}. */
        String code();

        ProcedureRef procedure();

        /** Agency of formal reception (nơi tiếp nhận). */
        String receivedAt();

        /** Whom to tell and how, sealed for notification. */
        Sealed<Contacts> contacts();

        /** What a citizen must know to see the dossier, sealed for tracking. */
        Sealed<Lookup> lookup();
    }

    /**
     * The counter has accepted the dossier (được tiếp nhận) and promised a date; the clock starts.
     *
     * @param code dossier code (mã hồ sơ), {@code H26.103.25.7-260310-0112}
     * @param procedure the version the dossier is accepted under and keeps for its whole life
     * @param receivedAt agency of formal reception (nơi tiếp nhận)
     * @param competentAgency agency that decides (cơ quan có thẩm quyền)
     * @param contacts whom to tell and how, sealed for notification
     * @param lookup what a citizen must know to see the dossier, sealed for tracking
     */
    record DossierAccepted(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            String code,
            ProcedureRef procedure,
            Channel channel,
            String receivedAt,
            String competentAgency,
            Promise promise,
            ResultDelivery resultDelivery,
            Sealed<Contacts> contacts,
            Sealed<Lookup> lookup)
            implements Registration {}

    /**
     * The counter has refused to accept the dossier (không được tiếp nhận, form 03); its clock never starts.
     *
     * @param reasonCode stable, {@code OUTSIDE_COMPETENCE} for example
     * @param explanation the sentence that stands on form 03
     */
    record DossierRefused(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            String code,
            ProcedureRef procedure,
            Channel channel,
            String receivedAt,
            RefusalReason reasonCode,
            String explanation,
            Sealed<Contacts> contacts,
            Sealed<Lookup> lookup)
            implements Registration {}

    /**
     * The citizen has paid what a {@link CaseDetour.PaymentRequested} asked for.
     *
     * @param ordinal of the request
     * @param amount in đồng
     * @param receiptNumber number of the receipt (biên lai)
     */
    record FeePaid(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            int ordinal,
            long amount,
            PaymentMethod method,
            String receiptNumber)
            implements DossierEvent {}

    /**
     * The citizen has handed in what a {@link CaseEvent.SupplementRequested} asked for, or some of it (nộp bổ sung).
     *
     * @param ordinal of the request
     * @param papers the items that were handed in, by the names the request gave them
     * @param channel how they came
     */
    record SupplementHandedIn(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            int ordinal,
            List<String> papers,
            Channel channel)
            implements DossierEvent {
        public SupplementHandedIn {
            papers = List.copyOf(papers);
        }
    }

    /**
     * The dossier was opened to mend the result of an earlier one (hồ sơ đính chính).
     *
     * @param corrects the earlier dossier
     * @param correctsCode its code
     */
    record DossierLinked(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            UUID corrects,
            String correctsCode,
            String reason)
            implements DossierEvent {}

    /**
     * The citizen has the result (đã trả kết quả).
     *
     * @param handedOverAt agency that gave it out
     * @param by how it went
     * @param evidence what proves it
     * @param trackingNumber of the post, where it went by post
     */
    record ResultDelivered(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            String handedOverAt,
            ResultDelivery by,
            Evidence evidence,
            @Nullable String trackingNumber)
            implements DossierEvent {}

    /** How it was paid. */
    enum PaymentMethod {
        CASH,
        TRANSFER,
        ONLINE
    }

    /** What proves that a result has reached its citizen. */
    enum Evidence {
        /** Ký nhận: signed for at the counter. */
        SIGNATURE,
        /** Mã vận đơn: the post's tracking number. */
        TRACKING_NUMBER,
        /** Kho dữ liệu điện tử: put into the citizen's data store. */
        ELECTRONIC_STORE,
        /** Tải về: fetched by whoever holds the receipt. */
        DOWNLOAD
    }

    /** How the dossier came in (kênh thực hiện): codes 1, 2 and 3 of the national portal. */
    enum Channel {
        COUNTER,
        ONLINE,
        POST
    }

    /** How the citizen wants the result (đăng ký nhận kết quả). */
    enum ResultDelivery {
        COUNTER,
        POST,
        ELECTRONIC
    }

    /** Why a counter may refuse (form 03). */
    enum RefusalReason {
        OUTSIDE_COMPETENCE,
        NOT_ELIGIBLE,
        PAPERS_MISSING,
        OTHER
    }

    /** The people to tell about a dossier; what is inside the seal for notification. */
    record Contacts(List<Contact> people) {
        public Contacts {
            people = List.copyOf(people);
        }
    }

    /** What is inside the seal for tracking: the 4-character secret printed on the receipt. */
    record Lookup(String secret, String ownerName) {
        @Override
        public String toString() {
            return "Lookup[hidden]";
        }
    }
}
