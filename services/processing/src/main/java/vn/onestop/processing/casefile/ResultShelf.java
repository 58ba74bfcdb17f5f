package vn.onestop.processing.casefile;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import vn.onestop.files.Examination;
import vn.onestop.files.FileKey;
import vn.onestop.files.FileType;
import vn.onestop.files.Shelf;
import vn.onestop.files.Spools;
import vn.onestop.files.TrustedSigners;
import vn.onestop.files.Vault;

/** Where the documents of results lie: examined, their signatures checked, encrypted. */
@Component
class ResultShelf {

    private final Spools spools;
    private final Examination examination;
    private final TrustedSigners trusted;
    private final Shelf shelf;
    private final Vault vault;

    ResultShelf(Spools spools, Examination examination, TrustedSigners trusted, Shelf shelf, Vault vault) {
        this.spools = spools;
        this.examination = examination;
        this.trusted = trusted;
        this.shelf = shelf;
        this.vault = vault;
    }

    /** Writes down what lies on the shelf. */
    interface Keeping {
        void keep(KeptFile kept, FileKey key);
    }

    void keep(InputStream body, Keeping keeping) throws IOException {
        try (var spool = spools.receive(body, this::pdf)) {
            var content = spool.content(examination.examine(spool));
            var signers = examination.signatures(spool, trusted);
            shelf.put(spool.name(), spool);
            keeping.keep(KeptFile.of(content, signers), spool.key());
        }
    }

    private FileType pdf(byte[] head) {
        var type = examination.typeOf(head);
        if (type != FileType.PDF) {
            throw new ResultNotPdf();
        }
        return type;
    }

    byte[] lock(FileKey key, String place) {
        return vault.lock(key, place);
    }

    InputStream open(ResultFile file) {
        return shelf.open(file.shelvedAs(), vault.openFileKey(file.lockedKey(), file.place()));
    }
}
