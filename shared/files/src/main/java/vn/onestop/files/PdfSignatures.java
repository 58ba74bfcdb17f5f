package vn.onestop.files;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** The digital signatures of a PDF. Nothing may have been added to the file since the last of them. */
final class PdfSignatures {

    private static final long MEMORY = 128L * 1024 * 1024;

    private PdfSignatures() {}

    /** @throws SignatureRefused when one of them does not hold */
    static List<SignedBy> of(PlainBytes bytes, TrustedSigners trusted) {
        try {
            return read(bytes, trusted);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e instanceof SignatureRefused refused) {
                throw refused;
            }
            throw SignatureRefused.unreadable();
        }
    }

    private static List<SignedBy> read(PlainBytes bytes, TrustedSigners trusted) throws IOException {
        var source = new PdfSource(bytes, new MemoryBudget(MEMORY));
        try (var document = new PDFParser(source).parse()) {
            var signatures = document.getSignatureDictionaries();
            var signed = signatures.stream()
                    .flatMap(signature -> check(signature, bytes, trusted).stream())
                    .toList();
            if (!signatures.isEmpty() && signatures.stream().noneMatch(last -> reachesTheEnd(last, bytes))) {
                throw signed.isEmpty()
                        ? SignatureRefused.unreadable()
                        : SignatureRefused.broken(signed.getLast().signer());
            }
            return signed;
        }
    }

    /** Nobody where it is a time stamp. */
    private static Optional<SignedBy> check(PDSignature signature, PlainBytes bytes, TrustedSigners trusted) {
        var part = SignedPart.of(signature.getByteRange(), bytes);
        if (TimeStamp.KIND.equals(signature.getSubFilter())) {
            TimeStamp.check(signature.getContents(), part);
            return Optional.empty();
        }
        var seal = CmsSeal.of(signature.getContents(), part, trusted);
        var said = signature.getCOSObject().getString(COSName.M);
        var at = SignedAt.ofPdf(said).or(seal::at).orElse(null);
        return Optional.of(new SignedBy(seal.signer(), at, seal.trusted()));
    }

    private static boolean reachesTheEnd(PDSignature signature, PlainBytes bytes) {
        return SignedPart.of(signature.getByteRange(), bytes).end() == bytes.length();
    }
}
