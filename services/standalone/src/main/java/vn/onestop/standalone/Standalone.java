package vn.onestop.standalone;

/** Starts the whole system on one computer. */
public final class Standalone {

    private Standalone() {}

    public static void main(String[] args) {
        throw new UnsupportedOperationException("not built yet");
    }
}
