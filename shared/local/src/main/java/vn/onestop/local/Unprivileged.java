package vn.onestop.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs as it is what an ordinary user starts, and in a user namespace without root what root starts. */
final class Unprivileged {

    private static final List<String> PREFIX = isRoot() ? List.of("unshare", "--user") : List.of();

    private Unprivileged() {}

    static List<String> command(String... command) {
        var all = new ArrayList<>(PREFIX);
        all.addAll(List.of(command));
        return all;
    }

    private static boolean isRoot() {
        try {
            var id = new ProcessBuilder("id", "-u").start();
            return new String(id.getInputStream().readAllBytes()).strip().equals("0");
        } catch (IOException e) {
            return false;
        }
    }
}
