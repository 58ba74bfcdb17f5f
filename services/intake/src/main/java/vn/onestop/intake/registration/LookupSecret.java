package vn.onestop.intake.registration;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * The four characters on a receipt that a citizen needs beside the code to see a dossier. No letter that is mistaken for
 * another when read aloud or copied by hand. Shows nothing in logs.
 */
record LookupSecret(String text) {

    static final String LETTERS = "ACDEFHJKMNPQRTUVWXY34679";

    private static final int LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static LookupSecret draw() {
        return new LookupSecret(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return "LookupSecret[hidden]";
    }
}
