package vn.onestop.standalone.scenario;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What there has to be beside what there is. */
record Comparison<T>(Set<T> expected, Set<T> found) {

    Comparison {
        expected = Set.copyOf(expected);
        found = Set.copyOf(found);
    }

    boolean holds() {
        return expected.equals(found);
    }

    /** {@code 3 of 4}: how many are there of those that have to be. */
    String share(Predicate<T> which) {
        return found.stream().filter(which).count() + " of "
                + expected.stream().filter(which).count();
    }

    /** What is missing, and what is there without a cause; in words. */
    Stream<String> differences(Function<T, String> said) {
        return Stream.concat(
                        left(expected, found).map(one -> "missing: " + said.apply(one)),
                        left(found, expected).map(one -> "without a cause: " + said.apply(one)))
                .sorted();
    }

    private static <T> Stream<T> left(Set<T> these, Set<T> those) {
        return these.stream().filter(one -> !those.contains(one));
    }
}
