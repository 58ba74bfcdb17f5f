package vn.onestop.intake.registration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Code of a dossier (mã hồ sơ): agency, day and number within both, {@code H26.103.25.7-260310-0112}. */
record DossierCode(String text) {

    private static final Pattern SHAPE = Pattern.compile("[GH]\\d{2}(\\.\\d{1,3}){0,4}-\\d{6}-\\d{4,6}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");

    DossierCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a dossier code: " + text);
        }
    }

    static DossierCode of(String agency, LocalDate day, int number) {
        return new DossierCode("%s-%s-%04d".formatted(agency, DAY.format(day), number));
    }

    @Override
    public String toString() {
        return text;
    }
}
