package vn.onestop.intake.paper;

import static java.util.stream.Collectors.groupingBy;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.files.Shelf;
import vn.onestop.files.Vault;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;
import vn.onestop.intake.registration.DossierOutline;

/** Shows the papers of a dossier, and their files, to the counter that took it, to those who decide it and to auditors. */
@Service
public class Papers {

    private final Checklists checklists;
    private final PaperFiles files;
    private final FileLooks looks;
    private final Shelf shelf;
    private final Vault vault;

    Papers(Checklists checklists, PaperFiles files, FileLooks looks, Shelf shelf, Vault vault) {
        this.checklists = checklists;
        this.files = files;
        this.looks = looks;
        this.shelf = shelf;
        this.vault = vault;
    }

    /** What the procedure asks for, what was handed in of it, and its files. */
    @Transactional
    public List<PaperView> of(String code, Onlooker by) {
        var checklist = checklists.shown(code, by, Shown.PAPERS);
        var dossier = checklist.dossier();
        var byPaper = files.ofDossier(dossier.id()).stream().collect(groupingBy(PaperFile::ordinal));
        return checklist.procedure().papers().stream()
                .map(paper -> view(paper, dossier, byPaper.getOrDefault(paper.ordinal(), List.of())))
                .toList();
    }

    private static PaperView view(Paper paper, DossierOutline dossier, List<PaperFile> files) {
        var views = files.stream().map(FileView::of).toList();
        return new PaperView(
                paper.ordinal(),
                paper.name(),
                paper.required(),
                dossier.papers().stream()
                        .filter(handedIn -> handedIn.ordinal() == paper.ordinal())
                        .map(handedIn -> new PaperView.Copies(handedIn.kind(), handedIn.count()))
                        .toList(),
                views.isEmpty() ? null : views.getFirst(),
                views.stream().skip(1).toList());
    }

    /** The look is written down before the file is opened. */
    public OpenFile open(String code, UUID id, Onlooker by) {
        var file = looks.at(code, id, by);
        var name =
                "%s-%d.%s".formatted(code, file.ordinal(), file.content().type().extension());
        return new OpenFile(FileView.of(file), name, plain(file));
    }

    private InputStream plain(PaperFile file) {
        var shelvedAs = file.content().shelvedAs();
        var key = vault.openFileKey(file.lockedKey(), file.place());
        return shelf.open(shelvedAs, key);
    }

    /** A file that can be read, to be closed; reading breaks off where it is not as it was kept. */
    public record OpenFile(FileView file, String name, InputStream content) {}
}
