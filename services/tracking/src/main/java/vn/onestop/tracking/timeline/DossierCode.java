package vn.onestop.tracking.timeline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A dossier code (mã hồ sơ) as people type it: in lower case, with spaces or without its dots and dashes.
 *
 * @param compact its letters and digits alone
 */
public record DossierCode(String compact) {

    private static final Pattern NOT_PART_OF_IT = Pattern.compile("[^\\p{Alnum}]");
    private static final Pattern SHAPE = Pattern.compile("\\d{0,9}[GH]\\d{12,24}");

    /** Empty for what cannot be a code, whole or in part. */
    public static Optional<DossierCode> typed(String text) {
        var compact = compact(text);
        return SHAPE.matcher(compact).matches() ? Optional.of(new DossierCode(compact)) : Optional.empty();
    }

    static DossierCode of(String code) {
        return new DossierCode(compact(code));
    }

    private static String compact(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NOT_PART_OF_IT.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
