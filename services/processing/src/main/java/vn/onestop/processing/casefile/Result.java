package vn.onestop.processing.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.processing.route.Official;
import vn.onestop.web.InvalidFields;

/** What comes out of a case (kết quả giải quyết): what was drafted, what was signed and issued of it, and its document. */
@Embeddable
class Result {

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", insertable = false, updatable = false)
    @OrderBy("id.ordinal")
    private List<Draft> drafts = new ArrayList<>();

    @Embedded
    private @Nullable Decision decision;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", insertable = false, updatable = false)
    @OrderBy("id.ordinal")
    private List<ResultFile> files = new ArrayList<>();

    @Embedded
    private @Nullable Correction correction;

    private @Nullable Instant fetchedAt;

    /** It takes the place of the one before, which stays to be read. */
    Draft draft(UUID dossierId, DraftWording wording, Official by, Instant now) {
        var draft = new Draft(new StepId(dossierId, nextDraft()), wording, by, now);
        drafts.add(draft);
        return draft;
    }

    int nextDraft() {
        return drafts.size() + 1;
    }

    /**
     * What the leader signs: the draft he has seen; where nothing was drafted he says himself what he decides.
     *
     * @throws DraftReplaced when there is a newer one
     */
    Decision toSign(Ruling ruling, Official by, Instant now) {
        var last = lastDraft().orElse(null);
        if (last == null) {
            ruling.requireNoDraft();
            ruling.requireReasons();
            return new Decision(ruling.requireOutcome(), null, ruling.reasons(), by.account(), now);
        }
        var seen = ruling.requireDraft();
        if (seen < 1 || seen > last.ordinal()) {
            throw InvalidFields.one("draft", "casefile.draft.unknown", String.valueOf(seen));
        }
        if (seen < last.ordinal()) {
            throw new DraftReplaced(last);
        }
        if (ruling.outcome() != null && ruling.outcome() != last.outcome()) {
            throw new OtherOutcomeDrafted(last);
        }
        ruling.refuseReasonsUnless(last.outcome());
        return new Decision(last.outcome(), last.ordinal(), ruling.reasons(), by.account(), now);
    }

    void signed(Decision made) {
        decision = made;
    }

    /** It takes the place of the one before, which stays to be read. */
    void attach(ResultFile file) {
        files.add(file);
    }

    /** Whoever holds the receipt has it; whether that is the first time. */
    boolean fetch(Instant now) {
        if (fetchedAt != null) {
            return false;
        }
        fetchedAt = now;
        return true;
    }

    void correct(Correction ordered) {
        correction = ordered;
    }

    Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    List<ResultFile> files() {
        return List.copyOf(files);
    }

    Optional<ResultFile> lastFile() {
        return files.isEmpty() ? Optional.empty() : Optional.of(files.getLast());
    }

    Optional<Draft> lastDraft() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
    }

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }
}
