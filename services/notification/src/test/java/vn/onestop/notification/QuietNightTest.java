package vn.onestop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.notification.Fixtures.dossier;
import static vn.onestop.notification.Fixtures.person;
import static vn.onestop.notification.Fixtures.phone;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.onestop.contracts.Contact.Part;

/** It is the middle of the quiet hours, whatever time the test runs at. */
class QuietNightTest extends NotificationTest {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime NOW = LocalTime.now(HANOI).truncatedTo(ChronoUnit.MINUTES);
    private static final LocalTime MORNING = NOW.plusHours(2);

    @DynamicPropertySource
    static void night(DynamicPropertyRegistry registry) {
        registry.add("onestop.message.quiet-hours.from", () -> NOW.minusHours(2));
        registry.add("onestop.message.quiet-hours.until", () -> MORNING);
    }

    @Test
    void anAcceptanceIsMailedAtOnceAndRingsThePhoneInTheMorning() {
        var phone = phone();
        var email = "dem." + phone.substring(1) + "@example.vn";
        var dossier = dossier(KEY, person(Part.FILER, phone, email));

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(mailsTo(email)).hasSize(1));
        assertThat(CENTRE.takenFor(phone)).isEmpty();
        assertThat(goesOutAt(dossier.code()).atZone(HANOI).toLocalTime()).isEqualTo(MORNING);
    }

    private Instant goesOutAt(String code) {
        return jdbc.sql("select due_at from message where dossier_code = ? and channel = 'SMS' and state = 'CREATED'")
                .param(code)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
