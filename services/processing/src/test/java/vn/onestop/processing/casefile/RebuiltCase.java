package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseDetour;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.LimitExtended;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.CaseOpened;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepHandedOn;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.processing.route.PlannedStep;
import vn.onestop.processing.route.Role;
import vn.onestop.processing.route.Route;

/** What somebody knows of a case who knows its procedure and has heard nothing but its facts. */
final class RebuiltCase {

    private static final String NOBODY = "nobody";

    private final Route route;
    private final Map<Integer, String> running = new TreeMap<>();
    private @Nullable CaseStatus ended;
    private @Nullable CaseStatus owed;
    private boolean askedBack;
    private boolean signed;
    private @Nullable Instant due;
    private long sequence;

    RebuiltCase(Route route) {
        this.route = route;
    }

    void hear(CaseEvent event) {
        if (event.sequence() != sequence + 1) {
            throw new AssertionError("after fact %d came %s".formatted(sequence, event));
        }
        sequence = event.sequence();
        switch (event) {
            case CaseOpened opened -> due = opened.promisedFor();
            case PromiseMoved moved -> due = moved.promise().due();
            case CaseDecided _ -> ended = CaseStatus.DECIDED;
            case SupplementRequested _ -> owed = CaseStatus.WAITING_FOR_CITIZEN;
            case SupplementReceived _ -> owed = null;
            case CaseDetour detour -> hear(detour);
            default -> hearOfStep(event);
        }
    }

    private void hearOfStep(CaseEvent event) {
        switch (event) {
            case StepStarted started -> running.put(started.step().ordinal(), NOBODY);
            case StepTaken taken -> running.put(taken.step().ordinal(), taken.official());
            case StepHandedOn handedOn -> running.put(handedOn.step().ordinal(), handedOn.to());
            case StepCompleted completed -> {
                running.remove(completed.step().ordinal());
                signed |= completed.step().ordinal() == signing();
            }
            default -> {}
        }
    }

    private void hear(CaseDetour detour) {
        switch (detour) {
            case StepSentBack back ->
                running.keySet()
                        .removeIf(step -> step >= back.toOrdinal() && rests(part(step), part(back.toOrdinal())));
            case PaymentRequested _ -> owed = CaseStatus.WAITING_FOR_PAYMENT;
            case PaymentReceived _ -> owed = null;
            case WithdrawalRequested _ -> askedBack = true;
            case WithdrawalDeclined _ -> askedBack = false;
            case CaseStopped _ -> ended = CaseStatus.STOPPED;
            case SupplementItemsChecked _, LimitExtended _ -> {}
        }
    }

    private CaseStatus status() {
        if (ended != null) {
            return ended;
        }
        if (askedBack) {
            return CaseStatus.WITHDRAWAL_ASKED;
        }
        if (owed != null) {
            return owed;
        }
        var taken = running.values().stream().anyMatch(official -> !official.equals(NOBODY));
        if (signed) {
            return taken ? CaseStatus.ISSUING : CaseStatus.SIGNED;
        }
        return taken ? CaseStatus.IN_WORK : CaseStatus.WAITING;
    }

    private int signing() {
        return route.steps().stream()
                .filter(step -> step.role() == Role.LEADER)
                .mapToInt(PlannedStep::ordinal)
                .max()
                .orElse(route.steps().size());
    }

    private int part(int step) {
        return route.steps().get(step - 1).part();
    }

    private boolean rests(int part, int on) {
        return part == on || route.parts().get(part - 1).after().stream().anyMatch(before -> rests(before, on));
    }

    /** As {@link #of}, to compare. */
    String shown() {
        return "%s at steps %s due %s".formatted(status(), running, due);
    }

    static String of(CaseFile file) {
        var running = new TreeMap<Integer, String>();
        file.walk()
                .running()
                .forEach(step -> running.put(step.ordinal(), step.official().orElse(NOBODY)));
        return "%s at steps %s due %s"
                .formatted(file.status(), running, file.clock().due());
    }
}
