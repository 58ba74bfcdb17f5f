package vn.onestop.notification.fact;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Text;
import vn.onestop.notification.fact.Reference.Agency;
import vn.onestop.notification.template.Accents;
import vn.onestop.notification.template.Placeholder;

/** Turns a fact into the words that fill a template, in each language. */
@Component
class Wording {

    private static final String NONE = "–";
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Reference reference;
    private final MessageSource phrases;
    private final String site;

    Wording(Reference reference, MessageSource phrases, @Value("${onestop.message.site}") String site) {
        this.reference = reference;
        this.phrases = phrases;
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
                in(language, agency.name()),
                Placeholder.HOTLINE,
                agency.hotline(),
                Placeholder.SITE,
                site,
                Placeholder.CODE,
                dossier.code(),
                Placeholder.PROCEDURE,
                in(language, procedure));
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
            case PromiseMoved moved ->
                with(
                        promise(moved.promise(), language),
                        Map.of(
                                Placeholder.PREVIOUS_DUE, time(moved.previouslyDue(), language),
                                Placeholder.CAUSE, phrase("cause." + moved.cause(), language)));
            case CaseDecided decided ->
                Map.of(
                        Placeholder.DELIVERY,
                        delivery(dossier, agency, language),
                        Placeholder.DOCUMENT,
                        decided.documentNumber() == null ? NONE : decided.documentNumber());
            case ApologyIssued apology ->
                Map.of(
                        Placeholder.DUE, time(apology.newDate(), language),
                        Placeholder.PREVIOUS_DUE, time(apology.previousDate(), language),
                        Placeholder.REASON, apology.reason());
            case DueMissed missed -> missed(missed, dossier, agency, language);
            default -> Map.of();
        };
    }

    /** Who answers for it is the agency at whose hands the dossier is. */
    private Map<Placeholder, String> missed(
            DueMissed missed, KnownDossier dossier, Agency receivedAt, Language language) {
        var held = dossier.held();
        var responsible = reference.agency(missed.actor().agency()).orElse(receivedAt);
        return Map.of(
                Placeholder.DUE, time(held == null ? missed.deadline().due() : held, language),
                Placeholder.RESPONSIBLE, shortName(responsible, language),
                Placeholder.RESPONSIBLE_NAME, in(language, responsible.name()));
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
                Placeholder.REASON, phrase("refusal." + refused.reasonCode(), language),
                Placeholder.EXPLANATION, refused.explanation());
    }

    private static Map<Placeholder, String> papers(SupplementRequested requested, Language language) {
        return Map.of(
                Placeholder.COUNT, "%02d".formatted(requested.items().size()),
                Placeholder.REPLY_BY, day(requested.replyBy(), language),
                Placeholder.PAPERS, lines(requested.items()),
                Placeholder.LEGAL_BASIS, requested.legalBasis());
    }

    private Map<Placeholder, String> promise(Promise promise, Language language) {
        return Map.of(
                Placeholder.DUE,
                time(promise.due(), language),
                Placeholder.DUE_NOTE,
                promise.provisional() ? " " + phrase("promise.provisional", language) : "");
    }

    private String delivery(KnownDossier dossier, Agency agency, Language language) {
        var how = dossier.resultDelivery();
        return how == null ? NONE : phrase("delivery." + how, language, in(language, agency.name()));
    }

    private static String lines(List<SupplementItem> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + ". " + items.get(i).paper() + ": "
                        + items.get(i).request())
                .collect(joining("\n"));
    }

    /** {@code 17h00 13/03/2026}, as the office writes it. */
    private static String time(Instant instant, Language language) {
        var pattern = language == Language.VI ? "HH'h'mm dd/MM/yyyy" : "HH:mm 'on' d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(instant.atZone(HERE));
    }

    private static String day(LocalDate date, Language language) {
        var pattern = language == Language.VI ? "dd/MM/yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }

    private String phrase(String key, Language language, Object... arguments) {
        return phrases.getMessage(key, arguments, language == Language.VI ? Locale.of("vi") : Locale.ENGLISH);
    }

    private static String in(Language language, Text text) {
        return language == Language.VI ? text.vi() : text.en();
    }
}
