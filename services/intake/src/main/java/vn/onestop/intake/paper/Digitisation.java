package vn.onestop.intake.paper;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Service;
import vn.onestop.files.Examination;
import vn.onestop.files.Shelf;
import vn.onestop.files.Spools;
import vn.onestop.intake.registration.Answers.Answer;
import vn.onestop.intake.registration.Official;

/**
 * Digitises a paper (số hóa giấy tờ): its file is examined, put on the shelf, and then written down. A crash in between
 * leaves a file that no row speaks of and nobody was told about; it is thrown away later.
 */
@Service
public class Digitisation {

    private final Checklists checklists;
    private final Spools spools;
    private final Examination examination;
    private final Shelf shelf;
    private final Keeping keeping;

    Digitisation(Checklists checklists, Spools spools, Examination examination, Shelf shelf, Keeping keeping) {
        this.checklists = checklists;
        this.spools = spools;
        this.examination = examination;
        this.shelf = shelf;
        this.keeping = keeping;
    }

    /**
     * @param body is read while it comes, and is never whole in memory
     * @return the file, and whether the very same was there already
     */
    public Answer<FileView> add(String code, int ordinal, InputStream body, Official by) throws IOException {
        var checklist = checklists.of(code, by.agency());
        var place = checklist.place(ordinal);
        try (var spool = spools.receive(body, examination::typeOf)) {
            var content = spool.content(examination.examine(spool));
            shelf.put(spool.name(), spool);
            return keeping.keep(place, content, spool.key(), null, by);
        }
    }
}
