package vn.onestop.tracking.timeline;

import java.util.stream.IntStream;

/** Shows of a name just enough for its owner to know it: Nguyễn V*** A**. */
final class Masking {

    private Masking() {}

    static String of(String name) {
        var words = name.strip().split("\\s+");
        var masked = IntStream.range(0, words.length)
                .mapToObj(i -> i == 0 && words.length > 1 ? words[i] : masked(words[i]));
        return String.join(" ", masked.toList());
    }

    private static String masked(String word) {
        if (word.isEmpty()) {
            return word;
        }
        var first = word.substring(0, word.offsetByCodePoints(0, 1));
        return first + "*".repeat(word.codePointCount(0, word.length()));
    }
}
