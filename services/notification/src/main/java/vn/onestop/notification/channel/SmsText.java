package vn.onestop.notification.channel;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as a phone receives it: in GSM-7 when every character is in that alphabet, in UCS-2 otherwise, cut into
 * segments (đoạn) when it is longer than one. Segments are what the operator bills.
 */
public record SmsText(Alphabet alphabet, List<String> segments) {

    /** What one SMS holds alone, and what it holds beside the header that joins segments. */
    public enum Alphabet {
        GSM7(160, 153),
        UCS2(70, 67);

        private final int alone;
        private final int joined;

        Alphabet(int alone, int joined) {
            this.alone = alone;
            this.joined = joined;
        }

        private int sizeOf(String character) {
            return this == GSM7 ? Gsm7.septetsOf(character.charAt(0)) : character.length();
        }
    }

    /** More do not fit into the header's single byte; no notice of ours comes near. */
    private static final int MOST_SEGMENTS = 255;

    public SmsText {
        segments = List.copyOf(segments);
    }

    public static SmsText of(String text) {
        var alphabet = Gsm7.canSay(text) ? Alphabet.GSM7 : Alphabet.UCS2;
        int size = alphabet == Alphabet.GSM7 ? Gsm7.septets(text) : text.length();
        if (size <= alphabet.alone) {
            return new SmsText(alphabet, List.of(text));
        }
        var segments = cut(text, alphabet);
        if (segments.size() > MOST_SEGMENTS) {
            throw new IllegalArgumentException("an SMS of " + segments.size() + " segments");
        }
        return new SmsText(alphabet, segments);
    }

    /** Never cuts between an escape and its character, nor through a surrogate pair. */
    private static List<String> cut(String text, Alphabet alphabet) {
        var segments = new ArrayList<String>();
        var segment = new StringBuilder();
        int used = 0;
        for (int codePoint : text.codePoints().toArray()) {
            var character = Character.toString(codePoint);
            int size = alphabet.sizeOf(character);
            if (used + size > alphabet.joined) {
                segments.add(segment.toString());
                segment.setLength(0);
                used = 0;
            }
            segment.append(character);
            used += size;
        }
        segments.add(segment.toString());
        return segments;
    }

    /**
     * The bytes of one segment, with the header that joins it to the others when there are several.
     *
     * @param ordinal from 1
     * @param reference the same for all segments of one text, so that the phone puts them together
     */
    byte[] payload(int ordinal, int reference) {
        var body = encode(segments.get(ordinal - 1));
        if (segments.size() == 1) {
            return body;
        }
        byte[] header = {5, 0, 3, (byte) reference, (byte) segments.size(), (byte) ordinal};
        var payload = new byte[header.length + body.length];
        System.arraycopy(header, 0, payload, 0, header.length);
        System.arraycopy(body, 0, payload, header.length, body.length);
        return payload;
    }

    boolean joined() {
        return segments.size() > 1;
    }

    private byte[] encode(String segment) {
        return alphabet == Alphabet.GSM7 ? Gsm7.encode(segment) : segment.getBytes(UTF_16BE);
    }
}
