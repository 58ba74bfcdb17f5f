package vn.onestop.standalone.roam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.onestop.standalone.issuer.Account;

/**
 * What the model knows of one dossier: where it stands, who has it, what is owed. The dates are those that were told with
 * the last move that was accepted; the audit computes them again from the facts.
 */
final class Life {

    final Plan plan;
    final Account clerk;
    final boolean online;
    final String code;

    /** Empty where nobody has it: the new dossier of a correction. */
    final String secret;

    Stand stand;

    /** Of what was sent in. */
    @Nullable
    String filing;

    boolean bySelf;
    final Set<Integer> papers = new HashSet<>();

    /** How far the case is. */
    int step = 1;

    @Nullable
    Account holder;

    int version;

    /** Whether it has left the counter's first step or was led astray there: the portal's 4 and not 2. */
    boolean isWithOfficials;

    final List<Made> made = new ArrayList<>();

    /** What is asked of the citizen. */
    int requests;

    int askedAt;
    List<String> items = List.of();
    final Set<Integer> good = new HashSet<>();
    final Set<String> askedBy = new HashSet<>();

    @Nullable
    LocalDate lastDay;

    int demands;
    long owed;
    boolean feePaid;
    boolean isFree;

    /** Where the case goes back to when it is not given back. */
    Stand before = Stand.FREE;

    /** The result. */
    int drafts;

    @Nullable
    String drafted;

    @Nullable
    Account writer;

    @Nullable
    String signed;

    boolean corrected;

    /** The dates. */
    boolean extended;

    int apologies;

    @Nullable
    Instant apologisedFor;

    @Nullable
    Dates dates;

    /** What one service has still to hear of another. */
    boolean counterListens;

    boolean officialsListen;

    Life(Plan plan, Account clerk, boolean online, String code, String secret, Stand stand) {
        this.plan = plan;
        this.clerk = clerk;
        this.online = online;
        this.code = code;
        this.secret = secret;
        this.stand = stand;
        this.officialsListen = stand.isCase();
    }

    /** A move that was accepted, as whoever sends it once more would send it. */
    record Made(Account by, String act, Object body) {}

    /** @param paused since when the clock stands still */
    record Dates(
            Instant accepted,
            Instant promised,
            Instant due,
            Instant held,
            @Nullable Instant paused) {

        Instant earlier() {
            return due.isBefore(held) ? due : held;
        }
    }

    boolean stands(Stand... some) {
        return List.of(some).contains(stand);
    }

    Plan.Step current() {
        return plan.step(step);
    }

    String agencyOf(Plan.Step some) {
        return some.isAtTheCounter() ? receivedAt() : plan.decides();
    }

    String receivedAt() {
        return Objects.requireNonNull(clerk.agency());
    }

    /** Whether somebody could do the step. */
    boolean isFor(Plan.Step some, Account account) {
        return some.role().equals(account.role()) && agencyOf(some).equals(account.agency());
    }

    boolean isHeldBy(Account account) {
        return account.equals(holder);
    }

    /** The counter that received it. */
    boolean isReceivedBy(Account account) {
        return account.role().equals("COUNTER") && receivedAt().equals(account.agency());
    }

    /** A head or leader of the agency that decides, or of the one where the case lies. */
    boolean isAnsweredFor(Account account) {
        return (account.role().equals("LEADER") || account.role().equals("UNIT_HEAD"))
                && (plan.decides().equals(account.agency())
                        || agencyOf(current()).equals(account.agency()));
    }

    boolean isDecidedBy(Account account) {
        return account.role().equals("LEADER") && plan.decides().equals(account.agency());
    }

    boolean isPaused() {
        return switch (stand) {
            case PAPERS_ASKED, ASKED_BACK -> true;
            case MONEY_ASKED -> plan.moneyStops();
            default -> false;
        };
    }

    void arrives(int ordinal) {
        step = ordinal;
        holder = null;
        isWithOfficials = !current().isAtTheCounter();
    }

    void isAnsweredAgain(Stand again) {
        stand = again;
        isWithOfficials = true;
        lastDay = again == Stand.IN_WORK ? null : lastDay;
    }

    @Override
    public String toString() {
        return code + " (" + plan.code() + ", " + stand + ", step " + step + ", version " + version + ")";
    }
}
