package vn.onestop.intake.handover;

/**
 * A signature (ký nhận) that somebody has drawn on the counter's screen. What it is follows from its content, whatever the
 * sender says of it.
 */
public record Signature(Format format, byte[] content) {

    static final int LARGEST = 200 * 1024;

    /** A picture, or the strokes themselves. */
    public enum Format {
        PNG("image/png"),
        SVG("image/svg+xml");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** @throws Unusable when nobody could have signed like this */
    public static Signature of(byte[] content) {
        if (content.length > LARGEST) {
            throw new Unusable(Flaw.TOO_LARGE);
        }
        return DrawnPicture.isOne(content)
                ? new Signature(Format.PNG, DrawnPicture.checked(content))
                : new Signature(Format.SVG, DrawnStrokes.checked(content));
    }

    @Override
    public String toString() {
        return "Signature[" + format + ", hidden]";
    }

    /** What is wrong with it. */
    public enum Flaw {
        TOO_LARGE,
        /** Neither a picture nor strokes, or with something in it that no signature needs. */
        UNREADABLE,
        /** Nothing is drawn. */
        EMPTY
    }

    /** Nobody could have signed like this. */
    public static final class Unusable extends RuntimeException {

        private final Flaw flaw;

        Unusable(Flaw flaw) {
            super(flaw.name());
            this.flaw = flaw;
        }

        public Flaw flaw() {
            return flaw;
        }
    }
}
