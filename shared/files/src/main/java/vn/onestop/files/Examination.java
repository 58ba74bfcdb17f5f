package vn.onestop.files;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;

/** Looks into a file before it is kept: what it is, whatever it is called, and whether it can be read. */
public final class Examination implements AutoCloseable {

    /** As much of the beginning as tells what a file is. */
    static final int HEAD = 64 * 1024;

    /** So many files are decoded at a time: what others have made of a file may take much memory and time. */
    private static final int AT_ONCE = 2;

    private final Tika tika = new Tika(MimeTypes.getDefaultMimeTypes());
    private final ExecutorService examiners = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("examination-", 0).daemon().factory());
    private final long largestImage;

    /** @param largestImage most dots of an image */
    public Examination(long largestImage) {
        this.largestImage = largestImage;
    }

    /** @throws FileRefused when it is empty or none of the types that are taken */
    public FileType typeOf(byte[] head) {
        if (head.length == 0) {
            throw FileRefused.empty();
        }
        return FileType.of(tika.detect(head)).orElseThrow(FileRefused::wrongType);
    }

    /** @throws FileRefused with the reason for which nobody could read it */
    public Findings examine(Spool spool) {
        return examined(() -> look(spool));
    }

    /**
     * Who has signed a PDF digitally; nobody where it is not signed.
     *
     * @throws SignatureRefused when a signature does not hold
     */
    public List<SignedBy> signatures(Spool spool, TrustedSigners trusted) {
        return examined(() -> PdfSignatures.of(spool.plain(), trusted));
    }

    private <T> T examined(Callable<T> look) {
        try {
            return examiners.submit(look).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Findings look(Spool spool) {
        return switch (spool.type()) {
            case PDF -> PdfExamination.examine(spool.plain());
            case JPEG, PNG -> ImageExamination.examine(spool.type(), spool.plain(), largestImage);
        };
    }

    @Override
    public void close() {
        examiners.shutdownNow();
    }
}
