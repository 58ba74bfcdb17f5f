package vn.onestop.standalone.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseOpened;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Sealed;

/** What somebody makes of a dossier who has heard nothing but its facts. */
class RetoldTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Actor CLERK = new Actor("clerk", "H26.22");
    private static final ProcedureRef PROCEDURE = new ProcedureRef("1.004873", 1);
    private static final Instant ACCEPTED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-03-05T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-06T10:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-03-12T10:00:00Z");

    @Test
    void aFactThatIsMissingInTheMiddleOrAtTheBeginningIsSeen() {
        var asked = new WithdrawalRequested(ID, 2, ACCEPTED, CLERK, "Đổi ý");
        var stays = new WithdrawalDeclined(ID, 3, ACCEPTED, CLERK, "Ở lại");

        assertThat(retold(accepted(), opened(), asked, stays).isWhole()).isTrue();
        assertThat(retold(accepted(), opened(), stays).isWhole()).isFalse();
        assertThat(retold(accepted(), asked, stays).isWhole()).isFalse();
    }

    @Test
    void whatKafkaHasForgottenTheBeginningOfIsNotJudged() {
        assertThat(retold(opened()).isForgotten()).isTrue();
        assertThat(retold(accepted(), opened()).isForgotten()).isFalse();
    }

    @Test
    void aWithdrawalThatWasDeclinedLeavesTheDossierInProgress() {
        var asked = new WithdrawalRequested(ID, 2, ACCEPTED, CLERK, "Đổi ý");

        assertThat(retold(accepted(), opened(), asked).state()).isEqualTo("WITHDRAWAL_ASKED");
        assertThat(retold(accepted(), opened(), asked, new WithdrawalDeclined(ID, 3, ACCEPTED, CLERK, "Ở lại"))
                        .state())
                .isEqualTo("IN_PROGRESS");
    }

    @Test
    void aDateGivenWithAnApologyOutlivesAPromiseThatMovesLess() {
        var apology = new ApologyIssued(ID, 2, ACCEPTED, CLERK, 1, FIRST, THIRD, "Chờ xác minh", null);
        var moved = new PromiseMoved(ID, 3, ACCEPTED, CLERK, FIRST, promise(SECOND), Cause.SUPPLEMENT_PAUSE);

        var dossier = retold(accepted(), opened(), apology, moved);

        assertThat(dossier.due()).isEqualTo(SECOND);
        assertThat(dossier.held()).isEqualTo(THIRD);
        assertThat(retold(
                                accepted(),
                                opened(),
                                new PromiseMoved(
                                        ID, 2, ACCEPTED, CLERK, FIRST, promise(SECOND), Cause.SUPPLEMENT_PAUSE))
                        .held())
                .isEqualTo(SECOND);
    }

    private static Retold retold(AboutDossier... facts) {
        return Retold.of(Stream.of(facts).toList().reversed());
    }

    private static DossierAccepted accepted() {
        return new DossierAccepted(
                ID,
                1,
                ACCEPTED,
                CLERK,
                "H26.22-260302-0001",
                PROCEDURE,
                Channel.COUNTER,
                "H26.22",
                "H26.22",
                promise(FIRST),
                ResultDelivery.COUNTER,
                new Sealed<>(""),
                new Sealed<>(""));
    }

    private static CaseOpened opened() {
        return new CaseOpened(ID, 1, ACCEPTED, CLERK, "H26.22-260302-0001", PROCEDURE, "H26.22", FIRST);
    }

    private static Promise promise(Instant due) {
        return new Promise(due, new Limit(3, Limit.Unit.WORKING_DAYS), "2026-1", false, List.of());
    }
}
