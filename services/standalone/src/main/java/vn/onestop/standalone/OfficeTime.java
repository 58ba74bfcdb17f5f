package vn.onestop.standalone;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import vn.onestop.standalone.terminal.Refused;
import vn.onestop.standalone.terminal.Terminal;
import vn.onestop.time.ClockAhead;
import vn.onestop.time.OutOfOrder;

/** What time it is at the offices, and what time it shall be: to see dates come and pass without waiting for them. */
final class OfficeTime {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("EEE dd/MM/yyyy HH:mm", Locale.ENGLISH);

    private OfficeTime() {}

    static int run(ClockAhead clock, List<String> arguments) {
        if (!arguments.isEmpty()) {
            move(clock, arguments.getFirst());
        }
        OUT.println("  " + said(clock));
        return 0;
    }

    private static void move(ClockAhead clock, String when) {
        try {
            clock.moveTo(LocalDateTime.parse(when).atZone(HANOI).toInstant());
        } catch (DateTimeParseException e) {
            throw new Refused("WHEN is a date and time of Hanoi, 2026-12-01T08:00 for example.", e);
        } catch (OutOfOrder e) {
            throw new Refused(
                    "It is " + said(clock.instant())
                            + " at the offices, and time does not go back. ./onestop reset begins anew today.",
                    e);
        }
    }

    /** {@code Tue 01/12/2026 08:00 at the offices, 5 d 2 h ahead of the real time}. */
    static String said(ClockAhead clock) {
        var ahead = clock.ahead();
        if (ahead.isZero()) {
            return said(clock.instant()) + " at the offices";
        }
        var amount = ahead.toDays() > 0 ? ahead.toDays() + " d " + ahead.toHoursPart() + " h" : ahead.toHours() + " h";
        return said(clock.instant()) + " at the offices" + Terminal.quiet(", " + amount + " ahead of the real time");
    }

    private static String said(Instant instant) {
        return SAID.format(instant.atZone(HANOI));
    }
}
