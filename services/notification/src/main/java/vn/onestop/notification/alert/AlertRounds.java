package vn.onestop.notification.alert;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.onestop.notification.alert.AlertMails.Taken;
import vn.onestop.notification.channel.MailServer;
import vn.onestop.notification.channel.Outcome;

/** Goes round regularly: bundles what waits and sends what is due, here and on every other instance. */
@Component
@EnableConfigurationProperties(AlertSettings.class)
class AlertRounds {

    private static final int AT_ONCE = 20;

    private final AlertMailing mailing;
    private final AlertBook book;
    private final OfficialsReach officials;
    private final AlertLetter letter;
    private final MailServer mailServer;

    AlertRounds(
            AlertMailing mailing, AlertBook book, OfficialsReach officials, AlertLetter letter, MailServer mailServer) {
        this.mailing = mailing;
        this.book = book;
        this.officials = officials;
        this.letter = letter;
        this.mailServer = mailServer;
    }

    @Scheduled(fixedDelayString = "${onestop.alert.round:1s}")
    void warn() {
        mailing.bundle();
        List<Taken> taken;
        do {
            taken = mailing.take(AT_ONCE);
            taken.forEach(mail -> mailing.answered(mail, send(mail)));
        } while (!taken.isEmpty());
    }

    private Outcome send(Taken mail) {
        return officials
                .addressee(mail.official())
                .map(to -> mailServer.send(letter.write(mail.id(), to, book.lines(mail.id()))))
                .orElseGet(() -> new Outcome.Never("the official cannot be reached any more"));
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        mailing.forget();
    }
}
