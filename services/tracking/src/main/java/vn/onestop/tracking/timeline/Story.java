package vn.onestop.tracking.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.DeadlineRecomputed;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.StepHandedOn;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.CaseEvent.Subject;
import vn.onestop.contracts.CaseResult.DecisionSigned;
import vn.onestop.contracts.CaseResult.ResultAttached;
import vn.onestop.contracts.CatalogueEvent.Phase;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.Registration;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.tracking.timeline.Timeline.Stop;
import vn.onestop.tracking.timeline.Timeline.Waiting;

/**
 * All that is known so far about one dossier, each source in its own order. It is the same story whatever order the
 * facts came in, and however often.
 */
final class Story {

    private final List<DossierEvent> intake;
    private final List<CaseEvent> processing;
    private final List<MessageEvent> notification;

    private Story(Collection<? extends AboutDossier> facts) {
        intake = inOrder(facts, DossierEvent.class);
        processing = inOrder(facts, CaseEvent.class);
        notification = inOrder(facts, MessageEvent.class);
    }

    static Story of(Collection<? extends AboutDossier> facts) {
        return new Story(facts);
    }

    private static <E extends AboutDossier> List<E> inOrder(Collection<? extends AboutDossier> facts, Class<E> source) {
        return facts.stream()
                .filter(source::isInstance)
                .map(source::cast)
                .sorted(comparingLong(AboutDossier::sequence))
                .toList();
    }

    /** The counter's last word on whether it takes the dossier; without one there is nothing to show yet. */
    Optional<Registration> opening() {
        return last(intake.stream().filter(Registration.class::isInstance).map(Registration.class::cast));
    }

    Standing standing() {
        var standing = Standing.FILED;
        for (var event : intake) {
            standing = standing.after(event);
        }
        standing = afterProcessing(standing);
        var handedOver = handedOver();
        return handedOver.isPresent() ? standing.after(handedOver.get()) : standing;
    }

    /** A withdrawal that was declined leaves the case where it stood before, or where a payment has led it meanwhile. */
    private Standing afterProcessing(Standing accepted) {
        var standing = accepted;
        var before = accepted;
        for (var event : processing) {
            if (event instanceof PaymentReceived && standing == Standing.WITHDRAWAL_ASKED) {
                before = before.after(event);
                continue;
            }
            before = event instanceof WithdrawalRequested ? standing : before;
            standing = event instanceof WithdrawalDeclined ? before : standing.after(event);
        }
        return standing;
    }

    Optional<Step> currentStep() {
        return standing().isFinal()
                ? Optional.empty()
                : last(processing.stream().flatMap(this::step));
    }

    /** The steps at which it stands, by the phases of its procedure. */
    Running running(List<Phase> phases) {
        return new Running(standing().isFinal() ? List.of() : processing, phases);
    }

    private Stream<Step> step(CaseEvent event) {
        return switch (event) {
            case StepStarted started -> Stream.of(started.step());
            case StepTaken taken -> Stream.of(taken.step());
            case StepHandedOn handedOn -> Stream.of(handedOn.step());
            case StepSentBack back -> again(back).stream();
            default -> Stream.empty();
        };
    }

    /** The step that has to be done again, as it was when it began the last time before it was sent back to. */
    private Optional<Step> again(StepSentBack back) {
        return last(those(StepStarted.class)
                .filter(started -> started.sequence() < back.sequence())
                .map(StepStarted::step)
                .filter(step -> step.ordinal() == back.toOrdinal())
                .map(step -> new Step(step.ordinal(), step.name(), step.role(), null)));
    }

    List<PromiseMoved> moves() {
        return those(PromiseMoved.class).toList();
    }

    List<ApologyIssued> apologies() {
        return those(ApologyIssued.class).toList();
    }

    /** The date the citizen was told last. */
    Instant held(Instant first) {
        return last(processing.stream().flatMap(Story::told)).orElse(first);
    }

    private static Stream<Instant> told(CaseEvent event) {
        return switch (event) {
            case PromiseMoved moved -> Stream.of(moved.promise().due());
            case ApologyIssued apology -> Stream.of(apology.newDate());
            default -> Stream.empty();
        };
    }

    /** When the law wants it done. */
    Instant statutory(Instant first) {
        return last(processing.stream().flatMap(Story::computed)).orElse(first);
    }

    private static Stream<Instant> computed(CaseEvent event) {
        return switch (event) {
            case PromiseMoved moved -> Stream.of(moved.promise().due());
            case DeadlineRecomputed recomputed -> Stream.of(recomputed.due());
            default -> Stream.empty();
        };
    }

    /** That the date the citizen was told last has passed; a new date or a result puts an end to that. */
    Optional<DueMissed> late() {
        if (standing().isFinal()) {
            return Optional.empty();
        }
        return last(processing.stream()
                        .filter(event ->
                                isBrokenPromise(event) || told(event).findAny().isPresent()))
                .filter(DueMissed.class::isInstance)
                .map(DueMissed.class::cast);
    }

    private static boolean isBrokenPromise(CaseEvent event) {
        return event instanceof DueMissed missed && missed.deadline().subject() == Subject.PROMISE;
    }

    /** A missed date is news once, whatever officials are reminded of on every day after it. */
    private Stream<CaseEvent> news() {
        var missed = new HashSet<Instant>();
        return processing.stream()
                .filter(event -> !(event instanceof DueMissed of)
                        || isBrokenPromise(of) && missed.add(of.deadline().due()));
    }

    /** What is waited for; nothing once it has ended. */
    Waiting waiting() {
        return new Turns(intake, processing, standing()).waiting();
    }

    /** How it ended without a decision. */
    Optional<Stop> stop() {
        return new Turns(intake, processing, standing()).stop();
    }

    Optional<ResultDelivered> handedOver() {
        return last(intake.stream().filter(ResultDelivered.class::isInstance).map(ResultDelivered.class::cast));
    }

    Optional<CaseDecided> decision() {
        return last(those(CaseDecided.class));
    }

    /** Why it was declined, as the leader said when he signed. */
    Optional<String> reasons() {
        return decision()
                .filter(decided -> decided.outcome() == Outcome.DECLINED)
                .flatMap(_ -> last(those(DecisionSigned.class)))
                .map(DecisionSigned::reasons);
    }

    /** The document of the result once it is issued; before, it is the office's own. */
    Optional<ResultAttached> resultFile() {
        return decision().flatMap(_ -> last(those(ResultAttached.class)));
    }

    /** The last that is known of each message, in the order in which they were first heard of. */
    List<MessageEvent> messages() {
        var latest = new LinkedHashMap<UUID, MessageEvent>();
        notification.forEach(message -> latest.put(message.messageId(), message));
        return List.copyOf(latest.values());
    }

    /** What intake and processing said, as it happened; a source's own order goes before its clock. */
    List<AboutDossier> entries() {
        var entries = new ArrayList<Dated>();
        date(intake, entries);
        date(news().toList(), entries);
        return entries.stream()
                .sorted(comparing(Dated::at))
                .<AboutDossier>map(Dated::fact)
                .toList();
    }

    private record Dated(Instant at, AboutDossier fact) {}

    private static void date(List<? extends AboutDossier> source, List<Dated> entries) {
        var latest = Instant.MIN;
        for (var fact : source) {
            latest = fact.occurredAt().isAfter(latest) ? fact.occurredAt() : latest;
            entries.add(new Dated(latest, fact));
        }
    }

    private <E extends CaseEvent> Stream<E> those(Class<E> type) {
        return processing.stream().filter(type::isInstance).map(type::cast);
    }

    private static <T> Optional<T> last(Stream<T> items) {
        return items.reduce((_, later) -> later);
    }
}
