package vn.onestop.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;

/** What a signature of a PDF signs: all up to itself and all behind it. It has no room for anything but itself between. */
final class SignedPart implements CMSTypedData {

    private static final int NUMBERS = 4;
    private static final int PIECE = 16 * 1024;

    private final PlainBytes bytes;
    private final int gap;
    private final int behind;
    private final int end;

    private SignedPart(PlainBytes bytes, int gap, int behind, int end) {
        this.bytes = bytes;
        this.gap = gap;
        this.behind = behind;
        this.end = end;
    }

    /** @throws SignatureRefused when it leaves room for something that nobody signed */
    static SignedPart of(int[] range, PlainBytes bytes) {
        if (range.length != NUMBERS || range[0] != 0 || range[1] < 0 || range[2] <= range[1] || range[3] < 0) {
            throw SignatureRefused.unreadable();
        }
        var part = new SignedPart(bytes, range[1], range[2], Math.addExact(range[2], range[3]));
        if (part.end > bytes.length() || !part.isNothingElseBetween()) {
            throw SignatureRefused.unreadable();
        }
        return part;
    }

    int end() {
        return end;
    }

    private boolean isNothingElseBetween() {
        var between = new ByteArrayOutputStream();
        write(gap, behind, between);
        var text = between.toByteArray();
        if (text.length < 2 || text[0] != '<' || text[text.length - 1] != '>') {
            return false;
        }
        for (int i = 1; i < text.length - 1; i++) {
            if (Character.digit(text[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void write(OutputStream out) {
        write(0, gap, out);
        write(behind, end, out);
    }

    private void write(int from, int to, OutputStream out) {
        var piece = new byte[PIECE];
        try {
            for (int position = from; position < to; ) {
                var read = bytes.read(position, piece, 0, Math.min(PIECE, to - position));
                if (read < 0) {
                    throw new IOException("ends too early");
                }
                out.write(piece, 0, read);
                position += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ASN1ObjectIdentifier getContentType() {
        return CMSObjectIdentifiers.data;
    }

    @Override
    public Object getContent() {
        return this;
    }
}
