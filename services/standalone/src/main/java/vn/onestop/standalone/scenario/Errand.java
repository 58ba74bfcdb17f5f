package vn.onestop.standalone.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.issuer.Account;

/**
 * Why somebody comes to a counter, and what will become of it.
 *
 * @param procedure as the catalogue describes it
 * @param owner whose matter it is, when it is not the filer
 * @param authorised who acts for the owner
 * @param lateAgency the one agency that will not do its part in time, where several work on it
 */
record Errand(
        int number,
        JsonNode procedure,
        Account clerk,
        Citizen filer,
        @Nullable Citizen owner,
        @Nullable Citizen authorised,
        Fate fate,
        Set<Twist> twists,
        @Nullable String lateAgency) {

    enum Fate {
        REFUSED,
        GRANTED,
        DECLINED,
        /** The citizen asks to have the dossier back, and gets it. */
        WITHDRAWN,
        /** An official has it when the day ends. */
        LEFT_IN_WORK,
        /** The citizen has not brought the missing papers when the day ends. */
        LEFT_WAITING,
        /** Sent in, and nobody at the counter answers it. */
        UNANSWERED,
        /** Sent in, and taken back before the counter has answered. */
        TAKEN_BACK
    }

    enum Twist {
        /** A required paper is missing at first; the citizen finds it in the bag. */
        PAPER_FORGOTTEN,
        /** The clerk's browser sends the same request twice at once. */
        SENT_TWICE,
        /** The official asks for papers, the citizen brings them. */
        SUPPLEMENT,
        /** The citizen brings them on a later day, and so the promised date moves. */
        ON_A_LATER_DAY,
        /** The office will not be in time; the leader apologises with a new date before the old one breaks. */
        APOLOGISED_FOR,
        /** The official hands the step on to a colleague. */
        HANDED_ON,
        /** Two officials take the step at the same moment. */
        TWO_AT_ONCE,
        /** Sent in with the help of a volunteer at a support point; the counter accepts it. */
        FILED,
        /** The leader sends the case back to be examined again. */
        SENT_BACK,
        /** The citizen asks to have the dossier back and thinks better of it. */
        STAYS_AFTER_ALL,
        /** Money is owed before the case can go on; the citizen pays at the counter. */
        OWES,
        /** The citizen collects the result on the next day, or gets it by post. */
        COLLECTED,
        /** Another agency is asked what it thinks, and says it. */
        CONSULTED,
        /** Another agency is asked what it thinks, and does not say it in its time. */
        ASKED_IN_VAIN,
        /** The official drafts the result, the leader signs the draft, its document is kept as a file. */
        DRAFTED,
        /** There is a mistake in the result, and the leader has it mended by a new dossier. */
        MENDED,
        /** The counter makes a file of the first paper. */
        DIGITISED,
        /** Somebody who was here before comes again, and is not asked for the paper that was made a file of. */
        PAPER_AGAIN
    }

    /** The same people, for a dossier that mends the result of theirs; all goes straight on. */
    Errand mending() {
        return new Errand(number, procedure, clerk, filer, owner, authorised, Fate.GRANTED, Set.of(), null);
    }

    boolean isLateAt(String agency) {
        return agency.equals(lateAgency);
    }

    String procedureCode() {
        return procedure.get("code").asString();
    }

    /** Everybody who is told about the dossier. */
    List<Citizen> people() {
        var people = new ArrayList<Citizen>();
        people.add(filer);
        if (owner != null) {
            people.add(owner);
        }
        if (authorised != null) {
            people.add(authorised);
        }
        return people;
    }

    /** How the citizen wants the result. */
    boolean isByPost() {
        return number % 3 == 0;
    }

    boolean has(Twist twist) {
        return twists.contains(twist);
    }
}
