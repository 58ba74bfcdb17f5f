package vn.onestop.intake.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Contact.Part;

/** A person as the database knows them: part in the dossier, and everything else locked. */
@Embeddable
record LockedPerson(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Part part,

        @Column(nullable = false) byte[] content,

        @Column(name = "identity_index") byte @Nullable [] identityIndex) {}
