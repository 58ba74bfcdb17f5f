package vn.onestop.intake.fee;

import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.Processing.idOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.Heard;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.Processing;

/** What tests of the till have in common. */
@IntakeTest
abstract class AtTheTill {

    /** The fee for a certificate of marital status. */
    static final String CASH = "{\"ordinal\": 0, \"amount\": 15000, \"method\": \"CASH\"}";

    @Autowired
    AtTheCounter counter;

    @Autowired
    OfficeClock clock;

    @Autowired
    Processing processing;

    @Autowired
    Heard heard;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    Answer accepted() {
        return counter.accept(ADossier.forMaritalStatus());
    }

    Answer pay(Answer accepted, String body) {
        return counter.post(path(accepted, "/payments"), body, UUID.randomUUID().toString(), CLERK);
    }

    Answer fees(Answer accepted) {
        return counter.get(path(accepted, "/fees"), CLERK);
    }

    List<FeePaid> said(Answer accepted) {
        return heard.on(Topics.DOSSIERS, FeePaid.class).stream()
                .filter(paid -> paid.dossierId().equals(idOf(accepted)))
                .toList();
    }

    static String path(Answer accepted, String rest) {
        return "/api/dossiers/" + accepted.at("/code") + rest;
    }
}
