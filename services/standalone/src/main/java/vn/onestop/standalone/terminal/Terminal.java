package vn.onestop.standalone.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where we talk to the person who started us. Colours only where they show. */
public final class Terminal {

    public static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private static final boolean LIVE = isLive();
    private static final boolean COLOURS = LIVE && System.getenv("NO_COLOR") == null;

    private Terminal() {}

    /** Whether lines can be drawn over. */
    public static boolean live() {
        return LIVE;
    }

    public static String bold(String text) {
        return coloured("1", text);
    }

    public static String quiet(String text) {
        return coloured("2", text);
    }

    public static String good(String text) {
        return coloured("32", text);
    }

    public static String warn(String text) {
        return coloured("33", text);
    }

    public static String bad(String text) {
        return coloured("31", text);
    }

    private static String coloured(String code, String text) {
        return COLOURS ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    private static boolean isLive() {
        Console console = System.console();
        return console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
    }
}
