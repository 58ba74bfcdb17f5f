package vn.onestop.intake.filing;

import static vn.onestop.intake.filing.Sender.Capacity.CITIZEN;
import static vn.onestop.intake.filing.Sender.Capacity.CLERK;
import static vn.onestop.intake.filing.Sender.Capacity.HELPER;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.FilingEvent.Assistance;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.registration.Answers;
import vn.onestop.intake.registration.Answers.Answer;
import vn.onestop.intake.registration.Reception;
import vn.onestop.intake.registration.SentIn;
import vn.onestop.web.InvalidFields;

/** Takes what is sent in (nộp hồ sơ) at any hour of any day; the counter answers it within its working hours. */
@Service
public class Filings {

    private static final Logger LOG = LoggerFactory.getLogger(Filings.class);

    private final Answers answers;
    private final SentIn sentIn;
    private final Catalogue catalogue;
    private final AnswerClock clock;
    private final FilingBook book;
    private final Marks marks;

    Filings(Answers answers, SentIn sentIn, Catalogue catalogue, AnswerClock clock, FilingBook book, Marks marks) {
        this.answers = answers;
        this.sentIn = sentIn;
        this.catalogue = catalogue;
        this.clock = clock;
        this.book = book;
        this.marks = marks;
    }

    /** @param key asked again with the same key, the same filing is answered with */
    @Transactional
    public Answer<Filed> file(FilingRequest request, String key, Sender sender) {
        check(request, sender);
        return answers.once(marks.scope(sender), key, request, Filed.class, () -> file(request, sender));
    }

    private Filed file(FilingRequest request, Sender sender) {
        var presented = request.presented();
        var reception = sentIn.receive(presented.procedure(), presented.channel(), request.receivingAgency());
        var help = consented(request.help(), reception.at());
        var answer = clock.start(reception.agency().code(), reception.at());
        var entered = sentIn.enter(
                reception,
                presented,
                request.resultDelivery(),
                answer.due(),
                help == null ? null : new Assistance(help.support(), help.place(), sender.account()),
                sender.official(request.receivingAgency()));
        var places = places(reception, help);
        var helper = help == null ? null : sender.account();
        book.add(
                new FilingBook.Entry(entered.dossierId(), places, marks.of(sender), help, helper, reception.at()),
                answer);
        LOG.info("dossier={} channel={} by={}", entered.code(), presented.channel(), sender.capacity());
        return new Filed(entered.dossierId(), entered.code(), entered.secret(), places, reception.at(), answer.due());
    }

    private Places places(Reception reception, @Nullable Help help) {
        var received = reception.agency().code();
        var competent = catalogue.competentFor(reception.procedure(), received, reception.day());
        return new Places(help == null ? null : help.place(), received, competent.code());
    }

    /** Citizens file for themselves, helpers with a citizen beside them, clerks what the post has brought. */
    private static void check(FilingRequest request, Sender sender) {
        var channel = request.presented().channel();
        if (channel == Channel.COUNTER || channel == Channel.POST && !sender.is(CLERK)) {
            throw InvalidFields.one("channel", "field.channel-not-yours", channel);
        }
        if (channel == Channel.POST && !sender.agency().equals(request.receivingAgency())) {
            throw InvalidFields.one("receivingAgency", "field.post-of-another-agency", request.receivingAgency());
        }
        var helped = request.help() != null;
        if (helped && (sender.is(CITIZEN) || channel == Channel.POST)) {
            throw InvalidFields.one("assistance", "field.assistance-not-yours");
        }
        if (!helped && (sender.is(HELPER) || sender.is(CLERK) && channel == Channel.ONLINE)) {
            throw InvalidFields.one("assistance", "field.assistance-needed");
        }
    }

    private static @Nullable Help consented(@Nullable Help help, Instant now) {
        if (help != null && help.consentedAt().isAfter(now)) {
            throw InvalidFields.one("assistance.consent.at", "field.consent-in-the-future", help.consentedAt());
        }
        return help;
    }
}
