package vn.onestop.files;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.jspecify.annotations.Nullable;

/** When something was signed, as it stands in signatures. */
final class SignedAt {

    /** {@code D:20260305100000+07'00'} */
    private static final Pattern OF_PDF =
            Pattern.compile("D:(?<local>\\d{14})(?:Z.*|(?<sign>[+-])(?<hours>\\d{2})'?(?<minutes>\\d{2})?'?)?");

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyyyMMddHHmmssxx");
    private static final DateTimeFormatter ADJUSTED = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'GMT'xxx");

    private SignedAt() {}

    static Optional<Instant> ofPdf(@Nullable String said) {
        var found = OF_PDF.matcher(said == null ? "" : said);
        if (!found.matches()) {
            return Optional.empty();
        }
        var minutes = found.group("minutes") == null ? "00" : found.group("minutes");
        var offset = found.group("sign") == null ? "+0000" : found.group("sign") + found.group("hours") + minutes;
        return parsed(found.group("local") + offset, DIGITS);
    }

    static Optional<Instant> ofAsn1(ASN1Encodable time) {
        return switch (time) {
            case ASN1UTCTime utc -> parsed(utc.getAdjustedTime(), ADJUSTED);
            case ASN1GeneralizedTime general -> parsed(general.getTime(), ADJUSTED);
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(OffsetDateTime.parse(text, format).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
