package vn.onestop.canary.fewcollaborators;

import java.util.function.Supplier;

/** Wrong on purpose: needs everybody. */
final class Crowd {

    final Supplier<String> first;

    Crowd(Supplier<String> a, Supplier<String> b, Supplier<String> c, Supplier<String> d, int e, int f, int g) {
        first = a;
    }
}
