package vn.onestop.standalone.phone;

/** The default alphabet of GSM 03.38, one octet for each septet as SMPP carries it. */
final class GsmAlphabet {

    private static final int ESCAPE = 0x1B;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private GsmAlphabet() {}

    static String decode(byte[] octets) {
        var text = new StringBuilder();
        for (var i = 0; i < octets.length; i++) {
            var septet = octets[i] & 0x7F;
            if (septet == ESCAPE && i + 1 < octets.length) {
                text.append(extended(octets[++i] & 0x7F));
            } else {
                text.append(BASIC.charAt(septet));
            }
        }
        return text.toString();
    }

    private static char extended(int septet) {
        return switch (septet) {
            case 0x0A -> '\f';
            case 0x14 -> '^';
            case 0x28 -> '{';
            case 0x29 -> '}';
            case 0x2F -> '\\';
            case 0x3C -> '[';
            case 0x3D -> '~';
            case 0x3E -> ']';
            case 0x40 -> '|';
            case 0x65 -> '€';
            default -> BASIC.charAt(septet);
        };
    }
}
