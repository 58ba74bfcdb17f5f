package vn.onestop.intake.paper;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.contracts.Text;
import vn.onestop.files.Vault;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;
import vn.onestop.intake.registration.Answers.Answer;
import vn.onestop.intake.registration.DossierOutline;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Outlines;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** What a person has handed in once is not asked for again (tái sử dụng kết quả số hóa). */
@Service
public class Reuse {

    private final Checklists checklists;
    private final Outlines outlines;
    private final Catalogue catalogue;
    private final PaperFiles files;
    private final Keeping keeping;
    private final Vault vault;

    Reuse(
            Checklists checklists,
            Outlines outlines,
            Catalogue catalogue,
            PaperFiles files,
            Keeping keeping,
            Vault vault) {
        this.checklists = checklists;
        this.outlines = outlines;
        this.catalogue = catalogue;
        this.files = files;
        this.keeping = keeping;
        this.vault = vault;
    }

    /** Each once, however often it was used, the newest first. */
    @Transactional
    public List<ReusableFile> candidates(String code, Onlooker by) {
        var earlier = earlier(checklists.shown(code, by, Shown.REUSABLE_FILES));
        var seen = new HashSet<ByteBuffer>();
        return files.current(earlier.keySet()).stream()
                .filter(file -> seen.add(ByteBuffer.wrap(file.content().sha256())))
                .flatMap(file -> named(file, requireNonNull(earlier.get(file.dossierId()))))
                .toList();
    }

    /**
     * The file becomes the file of this paper too; what it holds is not copied.
     *
     * @throws Problem when it is no file of an earlier dossier of the same person
     */
    public Answer<FileView> take(String code, int ordinal, UUID fileId, Official by) {
        var checklist = checklists.of(code, by.agency());
        var place = checklist.place(ordinal);
        var file = files.current(earlier(checklist).keySet()).stream()
                .filter(candidate -> candidate.id().equals(fileId))
                .findFirst()
                .orElseThrow(() -> new NotReusable(fileId));
        var key = vault.openFileKey(file.lockedKey(), file.place());
        return keeping.keep(place, file.content(), key, file, by);
    }

    private Map<UUID, DossierOutline> earlier(Checklist checklist) {
        return outlines.earlierOfTheSamePerson(checklist.dossier()).stream()
                .collect(toMap(DossierOutline::id, Function.identity()));
    }

    private Stream<ReusableFile> named(PaperFile file, DossierOutline dossier) {
        return catalogue.procedure(dossier.procedure()).papers().stream()
                .filter(paper -> paper.ordinal() == file.ordinal())
                .map(Paper::name)
                .map(name -> reusable(file, name));
    }

    private static ReusableFile reusable(PaperFile file, Text paper) {
        var content = file.content();
        var findings = content.findings();
        return new ReusableFile(
                file.id(),
                paper,
                content.type(),
                content.size(),
                findings.pages(),
                findings.width(),
                findings.height(),
                file.added().at(),
                file.added().agency());
    }

    /** No earlier dossier of the same person has such a file. */
    static final class NotReusable extends Problem {

        private static final ProblemType TYPE = ProblemType.notFound("not-reusable");

        NotReusable(UUID fileId) {
            super(TYPE, fileId);
        }
    }
}
