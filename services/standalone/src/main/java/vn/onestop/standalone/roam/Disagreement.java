package vn.onestop.standalone.roam;

/** The system and the model say different things about a dossier. */
final class Disagreement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Disagreement(String message) {
        super(message);
    }
}
