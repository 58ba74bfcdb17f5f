package vn.onestop.time;

/** A second new date for one dossier without the head's approval. */
public final class SecondReappointment extends TimeRefusal {

    SecondReappointment(String message) {
        super(message);
    }
}
