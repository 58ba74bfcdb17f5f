package vn.onestop.notification.channel;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The GSM 03.38 default alphabet with its extension table, one septet to a byte as SMPP carries it. */
final class Gsm7 {

    static final byte ESCAPE = 0x1B;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENDED_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    private static final byte UNKNOWN = -1;
    private static final byte[] CODES = codes();

    private Gsm7() {}

    private static byte[] codes() {
        var codes = new byte[0x2100];
        Arrays.fill(codes, UNKNOWN);
        for (int code = 0; code < BASIC.length(); code++) {
            codes[BASIC.charAt(code)] = (byte) code;
        }
        codes[ESCAPE] = UNKNOWN;
        return codes;
    }

    static boolean canSay(String text) {
        return text.chars().allMatch(c -> septetsOf((char) c) > 0);
    }

    /** Septets the text takes; a character of the extension table takes two. */
    static int septets(String text) {
        return text.chars().map(c -> septetsOf((char) c)).sum();
    }

    /** 0 for a character that the alphabet does not have. */
    static int septetsOf(char c) {
        if (c < CODES.length && CODES[c] != UNKNOWN) {
            return 1;
        }
        return EXTENDED.indexOf(c) >= 0 ? 2 : 0;
    }

    static byte[] encode(String text) {
        var bytes = new ByteArrayOutputStream(text.length() + 8);
        for (char c : text.toCharArray()) {
            int extended = EXTENDED.indexOf(c);
            if (extended >= 0) {
                bytes.write(ESCAPE);
                bytes.write(EXTENDED_CODES[extended]);
            } else if (septetsOf(c) == 1) {
                bytes.write(CODES[c]);
            } else {
                throw new IllegalArgumentException("not in GSM 03.38: U+%04X".formatted((int) c));
            }
        }
        return bytes.toByteArray();
    }

    static String decode(byte[] septets) {
        var text = new StringBuilder(septets.length);
        for (int i = 0; i < septets.length; i++) {
            if (septets[i] == ESCAPE && i + 1 < septets.length) {
                int extended = indexOf(EXTENDED_CODES, septets[++i]);
                text.append(extended >= 0 ? EXTENDED.charAt(extended) : ' ');
            } else {
                text.append(BASIC.charAt(septets[i] & 0x7F));
            }
        }
        return text.toString();
    }

    private static int indexOf(byte[] codes, byte code) {
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] == code) {
                return i;
            }
        }
        return -1;
    }
}
