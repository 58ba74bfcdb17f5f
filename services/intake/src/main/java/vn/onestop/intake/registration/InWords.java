package vn.onestop.intake.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The same sentences in Vietnamese and in English. */
public record InWords(
        List<String> vi,

        @Schema(example = "[\"Due 17:00, 13 Mar 2026: 3 working days from 09:15, 10 Mar 2026.\"]")
        List<String> en) {

    public InWords {
        vi = List.copyOf(vi);
        en = List.copyOf(en);
    }
}
