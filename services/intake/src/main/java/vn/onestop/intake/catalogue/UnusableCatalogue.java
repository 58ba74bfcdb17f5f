package vn.onestop.intake.catalogue;

/** The files of the catalogue say something that cannot be, so nothing of them is loaded. */
public final class UnusableCatalogue extends RuntimeException {

    UnusableCatalogue(String sentence) {
        super(sentence);
    }

    UnusableCatalogue(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
