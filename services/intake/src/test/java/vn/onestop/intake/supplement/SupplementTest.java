package vn.onestop.intake.supplement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.intake.testing.ADossier.forLand;
import static vn.onestop.intake.testing.AtTheCounter.AUDITOR;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.CheckedItem;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.SupplementHandedIn;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.Heard;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.Processing;

/** Papers that are asked for after acceptance come in item by item, at the counter or from home. */
@IntakeTest
class SupplementTest {

    private static final String FORM = "Đơn đăng ký biến động đất đai (Mẫu 18)";
    private static final String CERTIFICATE = "Giấy chứng nhận đã cấp";
    private static final Actor OFFICIAL = new Actor("land.official", "H26.20");
    private static final String JSON = "application/json";

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Processing processing;

    @Autowired
    private Heard heard;

    @Autowired
    private JdbcClient jdbc;

    private UUID dossier;
    private String code;
    private String secret;

    @BeforeEach
    void twoPapersAreAskedFor() {
        clock.set(OfficeClock.USUAL);
        jdbc.sql("delete from wrong_secret").update();
        var accepted = counter.accept(forLand());
        dossier = Processing.idOf(accepted);
        code = accepted.at("/code");
        secret = accepted.at("/secret");
        var items = List.of(new SupplementItem(FORM, "Chưa ký tên."), new SupplementItem(CERTIFICATE, "Bản chính."));
        processing.says(new SupplementRequested(
                dossier,
                5,
                OfficeClock.at(OfficeClock.USUAL),
                OFFICIAL,
                1,
                items,
                "Điều 8",
                LocalDate.of(2026, 3, 20)));
    }

    @Test
    void theCounterTakesOneOfTheTwoAndWhoAskedHearsOfIt() {
        var asked = counter.get(atCounter(), CLERK);

        var taken =
                counter.post(atCounter(), "{\"items\": [{\"item\": 2, \"kind\": \"COPY\", \"count\": 1}]}", "", CLERK);

        assertThat(states(asked)).containsExactly("ASKED_FOR", "ASKED_FOR");
        assertThat(asked.at("/items/0/request")).isEqualTo("Chưa ký tên.");
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(states(taken)).containsExactly("ASKED_FOR", "HANDED_IN");
        assertThat(handedIn())
                .satisfies(said -> assertThat(said.papers()).containsExactly(CERTIFICATE))
                .satisfies(said -> assertThat(said.channel()).isEqualTo(Channel.COUNTER))
                .satisfies(said -> assertThat(said.actor()).isEqualTo(new Actor("clerk", "H26.103.25.7")));
        assertThat(counter.get("/api/dossiers/" + code, CLERK).text()).contains("SUPPLEMENT_HANDED_IN");
    }

    @Test
    void whoHoldsTheReceiptSendsThePapersFromHomeUntilTheyAreRight() {
        var early = handIn("[1]");
        var added = addFile(1);
        var sent = handIn("[1]");
        processing.says(checked(6, false, "Trang 2 bị mờ."));
        var refused = fromHome(secret);
        addFile(1);
        var again = handIn("[1]");
        processing.says(checked(7, true, null));

        assertThat(early.at("/errors/0/field")).isEqualTo("items[0]");
        assertThat(states(added)).containsExactly("FILE_ADDED", "ASKED_FOR");
        assertThat(states(sent)).containsExactly("HANDED_IN", "ASKED_FOR");
        assertThat(states(refused)).containsExactly("NOT_ACCEPTED", "ASKED_FOR");
        assertThat(refused.at("/items/0/remark")).isEqualTo("Trang 2 bị mờ.");
        assertThat(states(again)).containsExactly("HANDED_IN", "ASKED_FOR");
        assertThat(states(fromHome(secret))).containsExactly("ACCEPTED", "ASKED_FOR");
        assertThat(addFile(1).at("/errors/0/field")).isEqualTo("item");
        assertThat(handedIn())
                .satisfies(said -> assertThat(said.channel()).isEqualTo(Channel.ONLINE))
                .satisfies(said -> assertThat(said.actor().account()).isEqualTo("system"));
        assertThat(counter.get("/api/dossiers/" + code + "/papers", CLERK).text())
                .contains("\"addedBy\":\"system\"")
                .contains("ELECTRONIC");
    }

    @Test
    void onceAllIsThereNothingMoreIsTaken() {
        processing.says(new SupplementReceived(dossier, 6, OfficeClock.at(OfficeClock.USUAL), OFFICIAL, 1));

        assertThat(fromHome(secret).problem()).isEqualTo("nothing-asked-for");
        assertThat(counter.get(atCounter(), CLERK).problem()).isEqualTo("nothing-asked-for");
    }

    @Test
    void withoutTheSecretNobodySeesOrSendsAnythingAndGuessingComesToAnEnd() {
        assertThat(counter.get("/api/supplements/" + code, "").problem()).isEqualTo("lookup-failed");
        assertThat(fromHome("AAAA1").problem()).isEqualTo("lookup-failed");
        assertThat(counter.getWithReceipt("/api/supplements/H26.103.25.7-260310-9999", secret)
                        .problem())
                .isEqualTo("lookup-failed");
        for (int i = 0; i < 5; i++) {
            fromHome("AAAA" + i);
        }

        assertThat(fromHome(secret).status()).isEqualTo(429);
        assertThat(addFile(1).problem()).isEqualTo("too-many-tries");
        clock.set("2026-03-10T09:40");
        assertThat(fromHome(secret).status()).isEqualTo(200);
    }

    @Test
    void onlyItsOwnCounterTakesPapersAndAnAuditorOnlyReads() {
        var brought = "{\"items\": [{\"item\": 3, \"kind\": \"COPY\", \"count\": 1}]}";

        assertThat(counter.get(atCounter(), CLERK_OF_BRANCH_8).problem()).isEqualTo("no-such-dossier");
        assertThat(counter.get(atCounter(), AUDITOR).status()).isEqualTo(200);
        assertThat(counter.post(atCounter(), brought, "", AUDITOR).status()).isEqualTo(403);
        assertThat(counter.post(atCounter(), brought, "", CLERK).at("/errors/0/field"))
                .isEqualTo("items[0].item");
        assertThat(fromHome(secret).text()).doesNotContain(ADossier.NAME, ADossier.PHONE);
    }

    private String atCounter() {
        return "/api/dossiers/" + code + "/supplement";
    }

    private Answer fromHome(String with) {
        return counter.getWithReceipt("/api/supplements/" + code, with);
    }

    private Answer addFile(int item) {
        var path = "/api/supplements/" + code + "/items/" + item + "/files";
        return counter.postWithReceipt(
                path, secret, "application/pdf", counter.pdf("/api/dossiers/" + code + "/receipt", CLERK));
    }

    private Answer handIn(String items) {
        var body = ("{\"items\": " + items + "}").getBytes(UTF_8);
        return counter.postWithReceipt("/api/supplements/" + code, secret, JSON, body);
    }

    private SupplementItemsChecked checked(long sequence, boolean accepted, String remark) {
        var item = new CheckedItem(FORM, accepted, remark);
        return new SupplementItemsChecked(
                dossier, sequence, OfficeClock.at(OfficeClock.USUAL), OFFICIAL, 1, List.of(item));
    }

    private SupplementHandedIn handedIn() {
        return await().until(
                        () -> heard.on(Topics.DOSSIERS, SupplementHandedIn.class).stream()
                                .filter(said -> said.dossierId().equals(dossier))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static List<String> states(Answer answer) {
        return answer.body().at("/items").findValuesAsString("state");
    }
}
