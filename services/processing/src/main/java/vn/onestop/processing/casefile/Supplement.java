package vn.onestop.processing.casefile;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.processing.route.Standstill;
import vn.onestop.time.PauseCause;

/** A request for papers (yêu cầu bổ sung, form 02) and, later, their receipt. */
@Entity
@Table(name = "case_supplement")
class Supplement {

    @EmbeddedId
    private StepId id;

    /** Which step asked; none where the case was one part. */
    private @Nullable Integer step;

    private String agency;
    private String requestedBy;
    private Instant requestedAt;

    @Convert(converter = JsonList.OfItems.class)
    private List<SupplementItem> items;

    @Convert(converter = JsonList.OfHandIns.class)
    private List<HandIn> handedIn = List.of();

    @Convert(converter = JsonList.OfChecks.class)
    private List<Checked> checks = List.of();

    private String legalBasis;
    private LocalDate replyBy;
    private @Nullable String approver;
    private @Nullable String receivedBy;
    private @Nullable Instant receivedAt;

    protected Supplement() {}

    Supplement(int ordinal, CaseStep step, String requestedBy, Instant now, SupplementRequest request) {
        id = new StepId(step.dossierId(), ordinal);
        this.step = step.ordinal();
        agency = step.agency();
        this.requestedBy = requestedBy;
        requestedAt = now;
        items = request.items();
        legalBasis = request.legalBasis();
        replyBy = request.replyBy();
        approver = request.approver();
    }

    CaseEvent said(long sequence, Actor actor) {
        return new SupplementRequested(
                id.dossierId(), sequence, requestedAt, actor, id.ordinal(), items, legalBasis, replyBy);
    }

    /** The clocks of two replicas may differ by a little; a pause has no negative length. */
    void receive(String account, Instant now) {
        receivedBy = account;
        receivedAt = now.isBefore(requestedAt) ? requestedAt : now;
    }

    void handIn(HandIn some) {
        handedIn = Stream.concat(handedIn.stream(), Stream.of(some)).toList();
    }

    /** What is found now takes the place of what was found of the same items before. */
    void check(List<ItemCheck> found, String account, Instant now) {
        var standing = new TreeMap<Integer, Checked>();
        checks.forEach(check -> standing.put(check.item(), check));
        found.forEach(check ->
                standing.put(check.item(), new Checked(check.item(), check.accepted(), check.remark(), account, now)));
        checks = List.copyOf(standing.values());
    }

    /** Whether every item that was asked for is there as it should be. */
    boolean isAccepted() {
        return checks.stream().filter(Checked::accepted).count() == items.size();
    }

    /** Lasts while the citizen has not brought the papers. */
    Standstill standstill() {
        return new Standstill(PauseCause.SUPPLEMENT, requestedAt, receivedAt);
    }

    Optional<Integer> step() {
        return Optional.ofNullable(step);
    }

    int ordinal() {
        return id.ordinal();
    }

    String agency() {
        return agency;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    List<SupplementItem> items() {
        return items;
    }

    List<HandIn> handedIn() {
        return handedIn;
    }

    List<Checked> checks() {
        return checks;
    }

    String legalBasis() {
        return legalBasis;
    }

    LocalDate replyBy() {
        return replyBy;
    }

    Optional<String> approver() {
        return Optional.ofNullable(approver);
    }

    Optional<String> receivedBy() {
        return Optional.ofNullable(receivedBy);
    }

    Optional<Instant> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }
}
