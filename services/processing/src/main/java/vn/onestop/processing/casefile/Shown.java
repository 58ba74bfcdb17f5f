package vn.onestop.processing.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.processing.route.Role;
import vn.onestop.time.WorkingCalendar;

/** Values as people at the office read them, the words in their own language. */
final class Shown {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Shown() {}

    static String at(Instant instant) {
        return LOCAL.format(instant);
    }

    static String on(LocalDate date) {
        return DAY.format(date);
    }

    /** A word from the message bundles: {@code casefile.act.TAKE} for {@code Act.TAKE}. */
    static MessageSourceResolvable word(Enum<?> value) {
        var family =
                switch (value) {
                    case Act _ -> "act";
                    case CaseStatus _ -> "status";
                    case Role _ -> "role";
                    case StopReason _ -> "stop-reason";
                    default -> "outcome";
                };
        return new DefaultMessageSourceResolvable("casefile." + family + "." + value.name());
    }
}
