package vn.onestop.intake.filing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Goes round as long as the service runs; instances share the work. */
@Component
class AnswerRounds {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerRounds.class);

    private final AnswerWatch watch;
    private final FilingSettings settings;

    AnswerRounds(AnswerWatch watch, FilingSettings settings) {
        this.watch = watch;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${onestop.filing.interval:PT1S}")
    void goRound() {
        try {
            while (watch.look(settings.batch()) == settings.batch()) {}
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("filings outcome=database-out-of-reach cause=\"{}\"", e.getMessage());
        }
    }
}
