package vn.onestop.intake.registration;

import vn.onestop.contracts.DossierEvent.Contacts;
import vn.onestop.contracts.DossierEvent.Lookup;
import vn.onestop.contracts.Sealed;

/** What travels with a dossier for one reader each: contacts for notification, the look-up secret for tracking. */
record SealedForReaders(Sealed<Contacts> contacts, Sealed<Lookup> lookup) {}
