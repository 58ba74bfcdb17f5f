package vn.onestop.notification.alert;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.notification.alert.AlertMails.State;
import vn.onestop.notification.alert.AlertMails.Taken;
import vn.onestop.notification.channel.MailSettings;
import vn.onestop.notification.channel.Outcome;

/** Puts warnings together into e-mails, marks an e-mail before it is handed over, and notes the answer. */
@Service
class AlertMailing {

    private static final Logger LOG = LoggerFactory.getLogger(AlertMailing.class);
    private static final int AT_ONCE = 100;

    private final AlertBook book;
    private final AlertMails mails;
    private final AlertSettings settings;
    private final MailSettings mailSettings;
    private final Clock clock;

    AlertMailing(AlertBook book, AlertMails mails, AlertSettings settings, MailSettings mailSettings, Clock clock) {
        this.book = book;
        this.mails = mails;
        this.settings = settings;
        this.mailSettings = mailSettings;
        this.clock = clock;
    }

    /** All that waits for an official goes into one e-mail as soon as some of it has waited long enough. */
    @Transactional
    public void bundle() {
        if (!book.lock()) {
            return;
        }
        var now = clock.instant();
        for (var official : book.ripe(now, now.minus(settings.pause()), AT_ONCE)) {
            var id = UUID.randomUUID();
            mails.create(id, official, now);
            LOG.info("alert-mail={} official={} alerts={}", id, official, book.assign(official, id, now));
        }
    }

    /** When this returns the mark is committed. */
    @Transactional
    public List<Taken> take(int atMost) {
        var now = clock.instant();
        mails.findLeftBehind(now, now.plus(mailSettings.settleAfter()));
        return mails.take(now, now.plus(settings.doubtAfter()), atMost);
    }

    @Transactional
    public void answered(Taken mail, Outcome outcome) {
        var now = clock.instant();
        switch (outcome) {
            case Outcome.Taken _ -> mails.note(mail, State.ACCEPTED, null, null);
            case Outcome.Never never -> mails.note(mail, State.FAILED_FOR_GOOD, null, never.reason());
            case Outcome.Unclear unclear ->
                mails.note(mail, State.UNKNOWN, now.plus(mailSettings.settleAfter()), unclear.reason());
            case Outcome.NotNow notNow -> {
                if (mail.createdAt().plus(settings.giveUpAfter()).isBefore(now)) {
                    mails.note(mail, State.FAILED_FOR_GOOD, null, notNow.reason());
                } else {
                    mails.note(mail, State.FAILED_FOR_NOW, settings.again(mail.attempts(), now), notNow.reason());
                }
            }
        }
        LOG.info(
                "alert-mail={} attempt={} outcome={}",
                mail.id(),
                mail.attempts(),
                outcome.getClass().getSimpleName());
    }

    @Transactional
    public void forget() {
        var before = clock.instant().minus(settings.keep());
        book.forgetBefore(before);
        mails.forgetBefore(before);
    }
}
