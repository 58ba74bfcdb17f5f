package vn.onestop.processing.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.files.Vault;
import vn.onestop.processing.route.Official;

/** Drafting what the leader is to sign (dự thảo, trình ký). The words are readable for those who work on the case. */
@Service
public class Drafting {

    private final Desk desk;
    private final CaseFiles caseFiles;
    private final Vault vault;

    Drafting(Desk desk, CaseFiles caseFiles, Vault vault) {
        this.desk = desk;
        this.caseFiles = caseFiles;
        this.vault = vault;
    }

    /** The history keeps of the words only by what they can be recognised when they are sent again. */
    public void draft(Seen seen, DraftRequest request, Official by) {
        request.requireReasons();
        var kept = Map.of("outcome", request.outcome(), "text", mark(request.text()));
        desk.act(seen, by, Map.of("draft", kept), (file, now) -> {
            var ordinal = file.result().nextDraft();
            var locked = lock(request.text(), place(file.dossierId(), ordinal));
            return new Drafts(file).write(new DraftWording(request.outcome(), locked), by, now);
        });
    }

    /** All drafts with their words, the last one counts; the counter that received the dossier waits for the result. */
    @Transactional(readOnly = true)
    public List<DraftText> of(String code, Official by) {
        var file = caseFiles
                .findByCode(code)
                .filter(found -> by.audits() || found.walk().concerns(by))
                .orElseThrow(() -> new NoSuchCase(code));
        return file.result().drafts().stream()
                .map(draft -> new DraftText(
                        draft.ordinal(), draft.outcome(), text(file, draft), draft.writtenBy(), draft.writtenAt()))
                .toList();
    }

    private @Nullable String text(CaseFile file, Draft draft) {
        return draft.lockedText()
                .map(locked -> vault.open(locked, place(file.dossierId(), draft.ordinal())))
                .map(open -> new String(open, UTF_8))
                .orElse(null);
    }

    private String mark(@Nullable String text) {
        return text == null ? "" : HexFormat.of().formatHex(vault.index(text));
    }

    private byte @Nullable [] lock(@Nullable String text, String place) {
        return text == null ? null : vault.lock(text.getBytes(UTF_8), place);
    }

    /** Names a row to the vault. */
    private static String place(UUID dossierId, int ordinal) {
        return "case-draft/" + dossierId + "/" + ordinal;
    }
}
