package vn.onestop.standalone.scenario;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import vn.onestop.standalone.terminal.Terminal;

/** One line that tells how far the day is: drawn over in a terminal, every tenth time elsewhere. */
final class ProgressLine {

    private static final int SELDOM = 10;

    private int shown;
    private boolean ended;

    synchronized void show(Counts counts) {
        if (ended) {
            return;
        }
        if (Terminal.live()) {
            OUT.print("\r\u001B[2K" + text(counts));
            OUT.flush();
        } else if (shown++ % SELDOM == 0) {
            OUT.println(text(counts));
        }
    }

    synchronized void end(Counts counts) {
        ended = true;
        OUT.println((Terminal.live() ? "\r\u001B[2K" : "") + text(counts));
    }

    private static String text(Counts counts) {
        return "  at the counter %d of %d   decided %d   in work %d"
                .formatted(counts.atCounter(), counts.all(), counts.decided(), counts.open());
    }
}
