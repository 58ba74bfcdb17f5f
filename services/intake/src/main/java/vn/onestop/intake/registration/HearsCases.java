package vn.onestop.intake.registration;

import vn.onestop.contracts.CaseEvent;

/** A feature of the counter that has something to do when processing says something of a dossier. */
public interface HearsCases {

    /** Those who move the dossier come before those who look where it stands. */
    int FIRST = 0;

    int AFTERWARDS = 1;

    /** Those who add to what the others have made of it. */
    int LAST = 2;

    /** Joins the caller's transaction. */
    void hear(CaseEvent event);
}
