package vn.onestop.forms;

/** A form filled in. */
public sealed interface Sheet
        permits ReceiptSheet, SupplementSheet, RefusalSheet, ApologySheet, StopSheet, ControlSheet, FollowUpSheet {

    Form form();

    Letterhead letterhead();

    /** What the document is about, for its title among others: mostly the code of the dossier. */
    String subject();
}
