package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.CITIZEN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;

/** The clerk is told of what may be the same matter, and decides. */
@IntakeTest
class DuplicatesTest {

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    /** Of somebody whom no other test knows. */
    private final String number =
            "0011%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void aSecondDossierOfTheSamePersonAndProcedureIsAcceptedWithAWarning() {
        var first = counter.accept(mine(), UUID.randomUUID().toString(), CLERK_OF_BRANCH_8);
        clock.set("2026-03-12T09:00");

        var second = counter.accept(mine());

        assertThat(first.body().at("/similar").isEmpty()).isTrue();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body().at("/warnings").toString()).contains("SIMILAR_DOSSIER");
        assertThat(second.at("/similar/0/code")).isEqualTo(first.at("/code"));
        assertThat(second.at("/similar/0/day")).isEqualTo("2026-03-10");
        var shown = counter.get("/api/dossiers/" + second.at("/code") + "/duplicates", CLERK);
        assertThat(shown.at("/0/code")).isEqualTo(first.at("/code"));
        assertThat(shown.text()).doesNotContain(ADossier.NAME, number);
    }

    @Test
    void whatWasSentInIsHeldAgainstWhatStandsInTheBooksTooBeforeItIsAnswered() {
        var accepted = counter.accept(mine());
        var filed = counter.file(sentIn(), CITIZEN);

        var shown = counter.get("/api/dossiers/" + filed.at("/code") + "/duplicates", CLERK);
        var second = counter.answer(filed.at("/dossierId"), "acceptance", "", CLERK);

        assertThat(shown.at("/0/code")).isEqualTo(accepted.at("/code"));
        assertThat(second.at("/similar/0/code")).isEqualTo(accepted.at("/code"));
    }

    @Test
    void anotherProcedureAnotherOwnerALongTimeOrARefusalIsNoDuplicate() {
        counter.accept(mine().procedure("2.000635"));
        counter.accept(
                ownedBy("001190%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000))));
        counter.refuse(ADossier.outsideCompetence().filer("identityNumber", number));
        assertThat(similar(counter.accept(mine()))).isZero();

        clock.set("2026-04-15T09:00");

        assertThat(similar(counter.accept(mine()))).isZero();
    }

    private ADossier mine() {
        return forMaritalStatus().filer("identityNumber", number);
    }

    private ADossier sentIn() {
        return ADossier.sentIn().filer("identityNumber", number);
    }

    private ADossier ownedBy(String owner) {
        return mine().owner("Trần Văn Bình", "0987654321").ownerNumber(owner);
    }

    private static int similar(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().at("/similar").size();
    }
}
