package vn.onestop.notification.fact;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseDetour;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.FilingEvent;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Text;
import vn.onestop.notification.fact.Reference.Agency;
import vn.onestop.notification.template.Accents;
import vn.onestop.notification.template.Placeholder;

/** Turns a fact into the words that fill a template, in each language. */
@Component
class Wording {

    private final Reference reference;
    private final Phrases phrases;
    private final TurnWording turns;
    private final String site;

    Wording(Reference reference, Phrases phrases, TurnWording turns, @Value("${onestop.message.site}") String site) {
        this.reference = reference;
        this.phrases = phrases;
        this.turns = turns;
        this.site = site;
    }

    /** Empty when the agency or the procedure has not been heard of. */
    Optional<Map<Language, Map<Placeholder, String>>> of(AboutDossier fact, KnownDossier dossier) {
        var agency = reference.agency(dossier.receivedAt());
        var procedure = reference.procedure(dossier.procedure());
        if (agency.isEmpty() || procedure.isEmpty()) {
            return Optional.empty();
        }
        var all = new EnumMap<Language, Map<Placeholder, String>>(Language.class);
        for (var language : Language.values()) {
            var values = new EnumMap<Placeholder, String>(Placeholder.class);
            values.putAll(common(dossier, agency.get(), procedure.get(), language));
            values.putAll(special(fact, dossier, agency.get(), language));
            all.put(language, values);
        }
        return Optional.of(all);
    }

    private Map<Placeholder, String> common(KnownDossier dossier, Agency agency, Text procedure, Language language) {
        return Map.of(
                Placeholder.AGENCY,
                shortName(agency, language),
                Placeholder.RECEIVED_AT,
                Phrases.in(language, agency.name()),
                Placeholder.HOTLINE,
                agency.hotline(),
                Placeholder.SITE,
                site,
                Placeholder.CODE,
                dossier.code(),
                Placeholder.PROCEDURE,
                Phrases.in(language, procedure));
    }

    private Map<Placeholder, String> special(
            AboutDossier fact, KnownDossier dossier, Agency agency, Language language) {
        return switch (fact) {
            case DossierAccepted accepted ->
                with(
                        promise(accepted.promise(), language),
                        Map.of(Placeholder.DELIVERY, delivery(dossier, agency, language)));
            case DossierRefused refused -> refusal(refused, language);
            case SupplementRequested requested -> papers(requested, language);
            case FilingEvent filing -> turns.of(filing, language);
            case CaseDetour detour -> turns.of(detour, language);
            case ResultDelivered delivered -> Map.of(Placeholder.HANDED_OVER, handedOver(delivered, agency, language));
            case PromiseMoved moved ->
                with(
                        promise(moved.promise(), language),
                        Map.of(
                                Placeholder.PREVIOUS_DUE, Phrases.time(moved.previouslyDue(), language),
                                Placeholder.CAUSE, phrases.say("cause." + moved.cause(), language)));
            case CaseDecided decided -> decision(decided, dossier, agency, language);
            case ApologyIssued apology ->
                Map.of(
                        Placeholder.DUE, Phrases.time(apology.newDate(), language),
                        Placeholder.PREVIOUS_DUE, Phrases.time(apology.previousDate(), language),
                        Placeholder.REASON, apology.reason());
            case DueMissed missed -> missed(missed, dossier, agency, language);
            default -> Map.of();
        };
    }

    private Map<Placeholder, String> decision(
            CaseDecided decided, KnownDossier dossier, Agency agency, Language language) {
        return Map.of(
                Placeholder.DELIVERY, delivery(dossier, agency, language),
                Placeholder.DOCUMENT, Phrases.orNone(decided.documentNumber()));
    }

    /** Who answers for it is the agency at whose hands the dossier is. */
    private Map<Placeholder, String> missed(
            DueMissed missed, KnownDossier dossier, Agency receivedAt, Language language) {
        var held = dossier.held();
        var responsible = reference.agency(missed.actor().agency()).orElse(receivedAt);
        return Map.of(
                Placeholder.DUE, Phrases.time(held == null ? missed.deadline().due() : held, language),
                Placeholder.RESPONSIBLE, shortName(responsible, language),
                Placeholder.RESPONSIBLE_NAME, Phrases.in(language, responsible.name()));
    }

    private static String shortName(Agency agency, Language language) {
        return language == Language.VI
                ? Accents.restore(agency.smsName(), agency.name().vi())
                : agency.smsName();
    }

    private static Map<Placeholder, String> with(Map<Placeholder, String> some, Map<Placeholder, String> more) {
        var all = new EnumMap<>(some);
        all.putAll(more);
        return all;
    }

    private Map<Placeholder, String> refusal(DossierRefused refused, Language language) {
        return Map.of(
                Placeholder.REASON, phrases.say("refusal." + refused.reasonCode(), language),
                Placeholder.EXPLANATION, refused.explanation());
    }

    private static Map<Placeholder, String> papers(SupplementRequested requested, Language language) {
        return Map.of(
                Placeholder.COUNT, "%02d".formatted(requested.items().size()),
                Placeholder.REPLY_BY, Phrases.day(requested.replyBy(), language),
                Placeholder.PAPERS, Phrases.lines(requested.items()),
                Placeholder.LEGAL_BASIS, requested.legalBasis());
    }

    private Map<Placeholder, String> promise(Promise promise, Language language) {
        return Map.of(
                Placeholder.DUE,
                Phrases.time(promise.due(), language),
                Placeholder.DUE_NOTE,
                promise.provisional() ? " " + phrases.say("promise.provisional", language) : "");
    }

    private String handedOver(ResultDelivered delivered, Agency receivedAt, Language language) {
        var office = reference.agency(delivered.handedOverAt()).orElse(receivedAt);
        return phrases.say(
                "handed-over." + delivered.by(),
                language,
                Phrases.in(language, office.name()),
                Phrases.orNone(delivered.trackingNumber()));
    }

    private String delivery(KnownDossier dossier, Agency agency, Language language) {
        var how = dossier.resultDelivery();
        return how == null
                ? Phrases.orNone(null)
                : phrases.say("delivery." + how, language, Phrases.in(language, agency.name()));
    }
}
