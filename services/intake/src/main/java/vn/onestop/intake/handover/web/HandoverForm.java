package vn.onestop.intake.handover.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.intake.handover.Collector;
import vn.onestop.intake.handover.Given.Told;
import vn.onestop.intake.handover.HandoverRequest;
import vn.onestop.intake.handover.HandoverRequest.AtTheCounter;
import vn.onestop.intake.handover.HandoverRequest.ByPost;
import vn.onestop.intake.handover.HandoverRequest.Electronically;
import vn.onestop.intake.handover.Signature;
import vn.onestop.intake.handover.Signature.Unusable;
import vn.onestop.intake.handover.TrackingNumber;
import vn.onestop.intake.personal.Limits;
import vn.onestop.web.InvalidFields;

/** A hand-over, as sent to us: which fields there are depends on the way. */
record HandoverForm(
        @Schema(description = "How the result goes to its citizen") @NotNull
        ResultDelivery way,

        @Schema(description = "COUNTER: who collects it") @Valid @Nullable
        CollectorForm collector,

        @Schema(description = "COUNTER: the signature as PNG or SVG in base64, or as a data: address; 200 kB at most")
        @Size(max = LARGEST_TEXT, message = "{field.signature-too-large}")
        @Nullable
        String signature,

        @Schema(description = "POST: number of the post, with its check digit", example = "EH123456785VN")
        @Size(max = 40)
        @Nullable
        String trackingNumber,

        @Schema(description = "ELECTRONIC: reference of the citizen's data store", example = "KQ.G01.000112")
        @Size(max = 200)
        @Pattern(regexp = Limits.NO_CONTROL)
        @Nullable
        String storeReference,

        @Schema(description = "Needed where another dossier mends the result: whoever gets it was told so") @Nullable
        Boolean correctionTold) {

    static final String EXAMPLE = """
        {
          "way": "POST",
          "trackingNumber": "EH123456785VN"
        }
        """;

    private static final int LARGEST_TEXT = 280_000;

    HandoverForm {
        signature = Limits.orNull(signature);
        trackingNumber = Limits.orNull(trackingNumber);
        storeReference = Limits.orNull(storeReference);
    }

    /** @throws InvalidFields naming each field that the way needs or has no use for */
    HandoverRequest request() {
        var wrong = InvalidFields.collect();
        expect(wrong, "collector", collector, ResultDelivery.COUNTER);
        expect(wrong, "signature", signature, ResultDelivery.COUNTER);
        expect(wrong, "trackingNumber", trackingNumber, ResultDelivery.POST);
        expect(wrong, "storeReference", storeReference, ResultDelivery.ELECTRONIC);
        var drawn = signature == null ? null : drawn(wrong, signature);
        var number = trackingNumber == null ? null : number(wrong, trackingNumber);
        var who = collector == null ? null : collector.collector(wrong);
        wrong.throwIfAny();
        if (who != null && drawn != null) {
            return new AtTheCounter(who, drawn);
        }
        return number == null ? new Electronically(String.valueOf(storeReference)) : new ByPost(number);
    }

    Told told() {
        return Boolean.TRUE.equals(correctionTold) ? Told.OF_THE_CORRECTION : Told.NOTHING;
    }

    private void expect(InvalidFields.Collector wrong, String field, @Nullable Object value, ResultDelivery belongsTo) {
        if (way == belongsTo && value == null) {
            wrong.add(field, "field.needed-for-this-way");
        } else if (way != belongsTo && value != null) {
            wrong.add(field, "field.not-for-this-way");
        }
    }

    private static @Nullable Signature drawn(InvalidFields.Collector wrong, String text) {
        try {
            return Signature.of(Base64.getMimeDecoder().decode(text.substring(text.indexOf(',') + 1)));
        } catch (Unusable e) {
            wrong.add(
                    "signature",
                    switch (e.flaw()) {
                        case TOO_LARGE -> "field.signature-too-large";
                        case UNREADABLE -> "field.signature-unreadable";
                        case EMPTY -> "field.signature-empty";
                    });
        } catch (IllegalArgumentException e) {
            wrong.add("signature", "field.signature-unreadable");
        }
        return null;
    }

    private static @Nullable TrackingNumber number(InvalidFields.Collector wrong, String text) {
        var number = TrackingNumber.of(text);
        if (number.isEmpty()) {
            wrong.add("trackingNumber", "field.tracking-number");
        }
        return number.orElse(null);
    }

    @Override
    public String toString() {
        return "HandoverForm[" + way + ", hidden]";
    }

    /** Who collects it. */
    record CollectorForm(
            @NotNull Collector.Who who,

            @Schema(description = "OTHER: as on the identity card", example = "Trần Văn Bình")
            @Size(max = 200)
            @Pattern(regexp = Limits.NO_CONTROL)
            @Nullable
            String name,

            @Schema(description = "OTHER: số định danh cá nhân, 12 digits", example = "001187012345")
            @Pattern(regexp = "\\d{12}", message = "{field.identity-number}")
            @Nullable
            String identityNumber) {

        CollectorForm {
            name = Limits.orNull(name);
            identityNumber = Limits.orNull(identityNumber);
        }

        Collector collector(InvalidFields.Collector wrong) {
            var other = who == Collector.Who.OTHER;
            expect(wrong, "collector.name", name, other);
            expect(wrong, "collector.identityNumber", identityNumber, other);
            return new Collector(
                    who, name == null || identityNumber == null ? null : new Collector.Stranger(name, identityNumber));
        }

        private static void expect(
                InvalidFields.Collector wrong, String field, @Nullable String value, boolean needed) {
            if (needed && value == null) {
                wrong.add(field, "field.needed-of-a-stranger");
            } else if (!needed && value != null) {
                wrong.add(field, "field.known-already");
            }
        }

        @Override
        public String toString() {
            return "CollectorForm[" + who + ", hidden]";
        }
    }
}
