package vn.onestop.notification.message;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When no telephone is made to ring (giờ yên tĩnh): the house's own rule, as dossier notices are not advertising and no law
 * sets their hours.
 *
 * @param from local time at which they begin
 * @param until local time at which they end, the next day where that is earlier; the same as {@code from} for none
 */
record QuietHours(
        @DefaultValue("21:00") LocalTime from,
        @DefaultValue("07:00") LocalTime until) {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The instant itself, or the end of the quiet hours that it falls into. */
    Instant over(Instant at) {
        var local = at.atZone(HERE);
        var time = local.toLocalTime();
        if (!holds(time)) {
            return at;
        }
        var end = local.with(until);
        return (time.isBefore(until) ? end : end.plusDays(1)).toInstant();
    }

    private boolean holds(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }
}
