package vn.onestop.intake.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.intake.testing.ADossier.sentIn;
import static vn.onestop.intake.testing.AtTheCounter.CITIZEN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.VOLUNTEER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.FilingEvent;
import vn.onestop.contracts.FilingEvent.FilingClosed;
import vn.onestop.contracts.FilingEvent.FilingCompleted;
import vn.onestop.contracts.FilingEvent.FilingReturned;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.Heard;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.testing.issuer.TestIssuer;

/** What is incomplete goes back before it is accepted, comes again complete, or comes to its end. */
@IntakeTest
class ReturnsTest {

    private static final String ANOTHER_CITIZEN = TestIssuer.bearer("neighbour", "", "CITIZEN");
    private static final String ASKED = """
        {"items": [{"ordinal": 1, "request": "Chưa ký tên."}], "legalBasis": "Điều 5 Thông tư 04/2020/TT-BTP",
         "replyBy": "2026-03-20"}
        """;
    private static final String PAPER = """
        {"papers": [{"ordinal": 1, "kind": "ORIGINAL", "count": 1}]}
        """;
    private static final String TOO_LATE = """
        {"reason": "NOT_SUPPLEMENTED", "explanation": "Quá hạn bổ sung giấy tờ."}
        """;
    private static final String TAKEN_BACK = """
        {"explanation": "Người nộp rút hồ sơ."}
        """;

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private AnswerWatch watch;

    @Autowired
    private Heard heard;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void goesBackWithEachPaperNamedRestsAndHasItsFullTimeWhenItComesAgain() {
        var id = file();

        var returned = counter.answer(id, "return", ASKED, CLERK);
        clock.set("2026-03-13T09:00");
        watch.look(1000);
        var completed = counter.answer(id, "completion", PAPER, CITIZEN);

        assertThat(returned.status()).as(returned.text()).isEqualTo(200);
        assertThat(returned.at("/status")).isEqualTo("RETURNED");
        assertThat(returned.at("/light")).isEqualTo("PAUSED");
        assertThat(returned.at("/returned/items/0/request")).isEqualTo("Chưa ký tên.");
        assertThat(completed.at("/status")).isEqualTo("FILED");
        assertThat(completed.at("/answerDue")).isEqualTo("2026-03-16T02:30:00Z");
        var facts = hear(id, 3);
        assertThat(facts).extracting(FilingEvent::sequence).containsExactly(1L, 2L, 3L);
        assertThat((FilingReturned) facts.get(1)).satisfies(fact -> {
            assertThat(fact.ordinal()).isEqualTo(1);
            assertThat(fact.items())
                    .containsExactly(
                            new SupplementItem("Tờ khai cấp Giấy xác nhận tình trạng hôn nhân", "Chưa ký tên."));
            assertThat(fact.replyBy()).isEqualTo(LocalDate.parse("2026-03-20"));
        });
        assertThat(((FilingCompleted) facts.get(2)).answerDue()).isEqualTo(Instant.parse("2026-03-16T02:30:00Z"));
        assertThat(counter.answer(id, "acceptance", "", CLERK).at("/receipt/papers/0/kind"))
                .isEqualTo("ORIGINAL");
    }

    @Test
    void whatIsWithItsCitizenIsNotAcceptedAndOnlyItsCitizenOrTheCounterHandsIn() {
        var id = file();
        counter.answer(id, "return", ASKED, CLERK);

        assertThat(counter.answer(id, "acceptance", "", CLERK).problem()).isEqualTo("answered-already");
        assertThat(counter.answer(id, "completion", PAPER, ANOTHER_CITIZEN).problem())
                .isEqualTo("no-such-filing");
        assertThat(counter.answer(id, "completion", PAPER, VOLUNTEER).status()).isEqualTo(403);
        assertThat(counter.answer(id, "completion", PAPER, CLERK).status()).isEqualTo(200);
        assertThat(counter.answer(id, "completion", PAPER, CLERK).problem()).isEqualTo("answered-already");
    }

    @Test
    void isClosedForWantOfPapersOnlyAfterTheirLastDay() {
        var id = file();

        var notAsked = counter.answer(id, "closure", TOO_LATE, CLERK);
        counter.answer(id, "return", ASKED, CLERK);
        clock.set("2026-03-20T16:59");
        var early = counter.answer(id, "closure", TOO_LATE, CLERK);
        clock.set("2026-03-21T00:00");
        var byCitizen = counter.answer(id, "closure", TOO_LATE, CITIZEN);
        var closed = counter.answer(id, "closure", TOO_LATE, CLERK);

        assertThat(notAsked.problem()).isEqualTo("invalid-fields");
        assertThat(early.problem()).isEqualTo("reply-still-possible");
        assertThat(byCitizen.problem()).isEqualTo("invalid-fields");
        assertThat(closed.at("/status")).isEqualTo("CLOSED");
        assertThat(((FilingClosed) hear(id, 3).getLast()).reasonCode()).isEqualTo(StopReason.NOT_SUPPLEMENTED);
    }

    @Test
    void isTakenBackByItsCitizenBeforeItIsAccepted() {
        var id = file();
        var accepted = file();
        counter.answer(accepted, "acceptance", "", CLERK);

        assertThat(counter.answer(id, "closure", TAKEN_BACK, ANOTHER_CITIZEN).problem())
                .isEqualTo("no-such-filing");
        assertThat(counter.answer(id, "closure", TAKEN_BACK, CITIZEN).at("/status"))
                .isEqualTo("CLOSED");
        assertThat(((FilingClosed) hear(id, 2).getLast()).reasonCode()).isEqualTo(StopReason.WITHDRAWN);
        assertThat(counter.answer(id, "acceptance", "", CLERK).at("/account")).isEqualTo("system");
        assertThat(counter.answer(accepted, "closure", TAKEN_BACK, CITIZEN).problem())
                .isEqualTo("answered-already");
    }

    @Test
    void asksOnlyForPapersOfTheProcedureAndForADayToCome() {
        var id = file();

        assertThat(fields(counter.answer(id, "return", ASKED.replace("\"ordinal\": 1", "\"ordinal\": 9"), CLERK)))
                .containsExactly("items[0].ordinal");
        assertThat(fields(counter.answer(id, "return", ASKED.replace("03-20", "03-10"), CLERK)))
                .containsExactly("replyBy");
        assertThat(fields(counter.answer(id, "return", "{\"items\": [], \"replyBy\": \"2026-03-20\"}", CLERK)))
                .containsExactlyInAnyOrder("items", "legalBasis");
    }

    private String file() {
        return counter.file(sentIn(), CITIZEN).at("/dossierId");
    }

    private static Stream<String> fields(Answer answer) {
        return answer.body()
                .at("/errors")
                .valueStream()
                .map(error -> error.at("/field").asString());
    }

    private List<FilingEvent> hear(String id, int count) {
        return await().until(
                        () -> heard.on(Topics.DOSSIERS, FilingEvent.class).stream()
                                .filter(event -> event.dossierId().toString().equals(id))
                                .toList(),
                        events -> events.size() == count);
    }
}
