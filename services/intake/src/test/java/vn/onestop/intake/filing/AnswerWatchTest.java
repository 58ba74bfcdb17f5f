package vn.onestop.intake.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.intake.testing.ADossier.sentIn;
import static vn.onestop.intake.testing.AtTheCounter.ADMIN;
import static vn.onestop.intake.testing.AtTheCounter.CITIZEN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.CaseEvent.Rank;
import vn.onestop.contracts.CaseEvent.Told;
import vn.onestop.contracts.FilingEvent;
import vn.onestop.contracts.FilingEvent.AnswerMissed;
import vn.onestop.contracts.FilingEvent.AnswerNearDue;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.Heard;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;

/** The counter hears of what it has not answered, each warning once. */
@IntakeTest
class AnswerWatchTest {

    private static final String BRANCH = "H26.7.8";
    private static final int ENOUGH = 1000;

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private AnswerWatch watch;

    @Autowired
    private Heard heard;

    @BeforeEach
    void theBranchHasAClerkAHeadAndALeader() {
        clock.set("2026-03-08T21:30");
        list("watch.clerk", "COUNTER");
        list("watch.head", "UNIT_HEAD");
        list("watch.leader", "LEADER");
    }

    @Test
    void isWarnedTwoWorkingHoursBeforeThenAtTheBreakingInstantThenOnEachWorkingDay() {
        var id = file();

        at("2026-03-09T15:29:59");
        assertThat(said(id, 1)).isEmpty();
        at("2026-03-09T15:30");
        at("2026-03-09T17:30");
        at("2026-03-09T17:30:01");
        at("2026-03-10T07:59");
        at("2026-03-10T08:00");
        at("2026-03-10T16:00");
        at("2026-03-11T08:00");

        var due = Instant.parse("2026-03-09T10:30:00Z");
        var first = (AnswerNearDue) said(id, 5).getFirst();
        assertThat(first.occurredAt()).isEqualTo(OfficeClock.at("2026-03-09T15:30"));
        assertThat(first.answerDue()).isEqualTo(due);
        assertThat(first.sequence()).isEqualTo(2);
        assertThat(first.told())
                .contains(new Told(Rank.OFFICIAL, "watch.clerk"), new Told(Rank.HEAD, "watch.head"))
                .doesNotContain(new Told(Rank.LEADER, "watch.leader"));
        var missed = said(id, 5).stream().skip(1).map(AnswerMissed.class::cast).toList();
        assertThat(missed)
                .extracting(FilingEvent::occurredAt)
                .containsExactly(
                        OfficeClock.at("2026-03-09T17:30:01"),
                        OfficeClock.at("2026-03-10T08:00"),
                        OfficeClock.at("2026-03-11T08:00"));
        assertThat(missed).extracting(AnswerMissed::overdueDays).containsExactly(0, 1, 2);
        assertThat(missed).extracting(FilingEvent::sequence).containsExactly(3L, 4L, 5L);
        assertThat(missed.getFirst().told()).contains(new Told(Rank.LEADER, "watch.leader"));
    }

    @Test
    void whatIsAnsweredIsNotWarnedOf() {
        var id = file();
        clock.set("2026-03-09T09:00");
        assertThat(counter.answer(id, "acceptance", "", CLERK_OF_BRANCH_8).status())
                .isEqualTo(201);

        at("2026-03-12T09:00");

        assertThat(said(id, 1)).isEmpty();
    }

    private String file() {
        return counter.file(sentIn().with("receivingAgency", BRANCH), CITIZEN).at("/dossierId");
    }

    /** The service goes round by itself too; either of them says it, and at the same instant. */
    private void at(String local) {
        clock.set(local);
        watch.look(ENOUGH);
    }

    /** What was said of it after it was filed, as soon as so many facts of the filing are there. */
    private List<FilingEvent> said(String id, int facts) {
        return await()
                .until(
                        () -> heard.on(Topics.DOSSIERS, FilingEvent.class).stream()
                                .filter(event -> event.dossierId().toString().equals(id))
                                .toList(),
                        events -> events.size() >= facts)
                .stream()
                .filter(event -> !(event instanceof DossierFiled))
                .toList();
    }

    private void list(String account, String role) {
        var listed = counter.put("/api/catalogue/officials/" + account, """
            {"displayName": "Cán bộ", "agency": "H26.7.8", "roles": ["%s"], "active": true}
            """.formatted(role), ADMIN);
        assertThat(listed.status()).as(listed.text()).isEqualTo(200);
    }
}
