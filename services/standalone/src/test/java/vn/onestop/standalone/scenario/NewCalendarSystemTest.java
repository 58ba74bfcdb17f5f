package vn.onestop.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.RunningSystem;
import vn.onestop.standalone.TheSystem;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.machine.Service;
import vn.onestop.time.WorkingCalendar;

/** A notice of the Prime Minister's comes late, as in December 2025: what it does to dossiers that were promised before. */
@ExtendWith(TheSystem.class)
class NewCalendarSystemTest {

    private static final Account ADMIN = Account.named("admin");
    private static final String PROPOSALS = "/api/catalogue/calendar/proposals";
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    @Test
    void itsEffectIsKnownBeforeItCountsAndNoPromiseMovesInSilence(RunningSystem system) throws Exception {
        var place = system.place();
        var api = new Api(place.address(Service.GATEWAY), place.office(), Clock.systemUTC());
        var dossier = new OneDossier(place);
        dossier.isAcceptedAtTheCounterUnder("1.004873");
        dossier.clerkHandsItOver();
        var promised = dossier.seenByTheClerk().at("/clock/held").asString();

        var proposed = propose(api, dayAfterAcceptance(api, dossier));
        var measured = seen(api, proposed, proposal -> proposal.hasNonNull("effect"));
        assertThat(measured.at("/effect/moving").asInt()).isPositive();
        assertThat(dossier.seenByTheClerk().at("/clock/due").asString()).isEqualTo(promised);

        var applied = api.post(ADMIN, PROPOSALS + "/" + proposed + "/apply", Map.of(), Map.of());
        assertThat(applied.status()).as(applied.said()).isEqualTo(200);
        seen(api, proposed, proposal -> proposal.hasNonNull("applied"));
        var clock = dossier.seenByTheClerk().get("clock");
        assertThat(Instant.parse(clock.get("due").asString())).isAfter(Instant.parse(promised));
        assertThat(clock.get("held").asString()).isEqualTo(promised);

        dossier.leaderPromisesAnew();
        dossier.citizenIsTold(MessageKind.PROMISE_MOVED);
    }

    private static LocalDate dayAfterAcceptance(Api api, OneDossier dossier) throws TimeoutException {
        var calendar = Catalogue.read(api, ADMIN).officeDays().calendar();
        var accepted = Instant.parse(
                        dossier.seenByTheClerk().at("/clock/acceptedAt").asString())
                .atZone(WorkingCalendar.ZONE)
                .toLocalDate();
        var next = calendar.workingDayAfter(accepted, 1);
        return next.getDayOfWeek() == DayOfWeek.SATURDAY ? calendar.workingDayAfter(next, 1) : next;
    }

    /** The day is off, and a Saturday of the same year that no open dossier counts is worked for it. */
    private static String propose(Api api, LocalDate off) throws TimeoutException {
        var away = off.getMonth() == Month.JANUARY ? off.plusMonths(9) : off.minusWeeks(3);
        var worked = away.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        var notice = """
            date,kind,reason,notice
            %s,SWAP_OFF,Hoán đổi ngày nghỉ,999/TB-BNV
            %s,SWAP_WORK,Làm bù,999/TB-BNV
            """.formatted(off, worked);
        var answer = api.post(ADMIN, PROPOSALS + "?cause=999/TB-BNV", "text/csv; charset=utf-8", notice, Map.of());
        assertThat(answer.status()).as(answer.said()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private static JsonNode seen(Api api, String proposal, Predicate<JsonNode> asExpected) throws TimeoutException {
        return Patience.until("proposal " + proposal, SOON, A_MOMENT, () -> {
            try {
                return Optional.of(api.get(ADMIN, PROPOSALS + "/" + proposal).body())
                        .filter(asExpected);
            } catch (TimeoutException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
