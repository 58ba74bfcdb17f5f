package vn.onestop.standalone.scenario;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.scenario.Kept.Kind;
import vn.onestop.standalone.scenario.Stands.Keeper;

/** When all is done: how the services show each dossier, beside how it has to be. */
final class ClosingLook {

    private static final Duration SHOWN_WITHIN = Duration.ofMinutes(2);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final String DOSSIERS = "/api/dossiers/";
    private static final String CASES = "/api/cases/";

    private final Api api;
    private final List<Course> courses;
    private final Catalogue catalogue;
    private final Account auditor = Account.named("auditor");

    /** What has gone wrong on the way is said once and not again in every table. */
    ClosingLook(Api api, List<Course> courses, Catalogue catalogue) {
        this.api = api;
        this.catalogue = catalogue;
        this.courses =
                courses.stream().filter(course -> course.trouble() == null).toList();
    }

    /** What is shown of all dossiers. */
    private record Shown(Comparison<Stands> stands, Comparison<Kept> papers, Comparison<LateAt> late) {
        boolean holds() {
            return stands.holds() && papers.holds() && late.holds();
        }
    }

    /** @param warnings that officials have to have got */
    List<Table> tables(Set<Warning> warnings, Desks desks) throws TimeoutException {
        var shown = Patience.untilGood(SHOWN_WITHIN, LOOK_EVERY, () -> shown(desks), Shown::holds);
        var codes = courses.stream().map(Course::code).collect(toSet());
        var due = warnings.stream()
                .filter(warning -> codes.contains(warning.code()))
                .collect(toSet());
        var warned = Patience.untilGood(
                SHOWN_WITHIN, LOOK_EVERY, () -> new Comparison<>(due, Warned.of(api, codes)), Comparison::holds);
        var standings = courses.stream()
                .filter(course -> Standing.of(course).isPresent())
                .collect(toMap(Course::code, course -> Standing.of(course).orElseThrow()));
        return List.of(
                StandingTable.of(standings, shown.stands()),
                AlertTable.of(warned),
                LateTable.of(shown.late(), catalogue),
                PaperTable.of(shown.papers()));
    }

    private Shown shown(Desks desks) {
        Set<Stands> stands = ConcurrentHashMap.newKeySet();
        Set<Kept> papers = ConcurrentHashMap.newKeySet();
        Set<LateAt> late = ConcurrentHashMap.newKeySet();
        desks.each(courses, course -> {
            var officials = api.get(auditor, CASES + course.code());
            var intake = api.get(course.errand().clerk(), DOSSIERS + course.code());
            stands.addAll(stands(course, intake, officials));
            papers.addAll(atTheCounter(course, intake));
            if (officials.ok()) {
                papers.addAll(letters(course.code(), officials.body()));
                papers.addAll(withTheCase(course.code(), officials.body()));
                late.addAll(LateAt.shown(officials.body()));
            }
        });
        return new Shown(
                new Comparison<>(expected(Stands::expectedOf), stands),
                new Comparison<>(expected(Kept::expectedOf), papers),
                new Comparison<>(expected(LateAt::expectedOf), late));
    }

    private <T> Set<T> expected(Function<Course, Set<T>> of) {
        return courses.stream().flatMap(course -> of.apply(course).stream()).collect(toSet());
    }

    private List<Stands> stands(Course course, Answer intake, Answer officials) throws TimeoutException {
        var code = course.code();
        var clerk = course.errand().clerk();
        var stands = new ArrayList<Stands>();
        if (intake.ok()) {
            stands.add(
                    new Stands(code, Keeper.INTAKE, intake.body().get("status").asString()));
        }
        if (officials.ok()) {
            stands.add(new Stands(
                    code, Keeper.PROCESSING, officials.body().get("status").asString()));
        }
        var tracked = api.post(
                clerk,
                "/api/track",
                Map.of("code", code, "secret", Objects.requireNonNullElse(course.secret(), "")),
                Map.of());
        if (tracked.ok()) {
            stands.add(new Stands(
                    code,
                    Keeper.TRACKING,
                    tracked.body().at("/state/portalCode").asString()));
        }
        return stands;
    }

    private Set<Kept> atTheCounter(Course course, Answer intake) throws TimeoutException {
        var code = course.code();
        var clerk = course.errand().clerk();
        var kept = new HashSet<Kept>();
        for (var paper : api.get(clerk, DOSSIERS + code + "/papers").body()) {
            if (paper.hasNonNull("file")) {
                var isReused = paper.get("file").hasNonNull("reusedFrom");
                kept.add(new Kept(code, isReused ? Kind.REUSED : Kind.FILE));
            }
        }
        if (api.get(clerk, DOSSIERS + code + "/receipt").ok()) {
            kept.add(new Kept(code, Kind.RECEIPT));
        }
        if (api.get(clerk, DOSSIERS + code + "/refusal-slip").ok()) {
            kept.add(new Kept(code, Kind.REFUSAL));
        }
        var fees = api.get(clerk, DOSSIERS + code + "/fees").body();
        if (fees.path("payments").valueStream().anyMatch(payment -> payment.hasNonNull("receiptNumber"))) {
            kept.add(new Kept(code, Kind.MONEY));
        }
        if (intake.body().hasNonNull("correctedBy")) {
            kept.add(new Kept(code, Kind.MENDED));
        }
        if (intake.body().hasNonNull("corrects")) {
            kept.add(new Kept(code, Kind.MENDS));
        }
        return kept;
    }

    /** What the case says was written to the citizen must come out of the printer. */
    private Set<Kept> letters(String code, JsonNode view) throws TimeoutException {
        var kept = new HashSet<Kept>();
        var letters = DOSSIERS + code + "/letters/";
        if (!view.get("supplements").isEmpty() && api.isPrinted(auditor, letters + "supplement-requests/1")) {
            kept.add(new Kept(code, Kind.REQUEST));
        }
        if (!view.get("apologies").isEmpty() && api.isPrinted(auditor, letters + "apologies/1")) {
            kept.add(new Kept(code, Kind.APOLOGY));
        }
        if (view.hasNonNull("stop") && api.isPrinted(auditor, letters + "stop-notice")) {
            kept.add(new Kept(code, Kind.STOP));
        }
        return kept;
    }

    private Set<Kept> withTheCase(String code, JsonNode view) throws TimeoutException {
        var kept = new HashSet<Kept>();
        if (view.get("consultations").valueStream().anyMatch(asked -> asked.hasNonNull("answer"))) {
            kept.add(new Kept(code, Kind.OPINION));
        }
        if (!view.get("resultFiles").isEmpty() && api.isPrinted(auditor, CASES + code + "/result-files/1")) {
            kept.add(new Kept(code, Kind.RESULT));
        }
        return kept;
    }
}
