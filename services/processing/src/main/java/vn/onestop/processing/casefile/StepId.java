package vn.onestop.processing.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A step or a supplement request, by its position in its case. */
@Embeddable
record StepId(
        @Column(name = "dossier_id") UUID dossierId,
        @Column(name = "ordinal") int ordinal) implements Serializable {}
