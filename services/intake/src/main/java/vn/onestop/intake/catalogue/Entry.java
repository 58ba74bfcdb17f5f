package vn.onestop.intake.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.onestop.contracts.CatalogueEvent;

/**
 * What the files say of one procedure, agency or calendar, before it is given a version.
 *
 * @param effectiveFrom first day on which it holds
 * @param competences what an agency decides; empty for everything else
 */
record Entry(Kind kind, String code, LocalDate effectiveFrom, Set<Competence> competences, Content content) {

    Entry {
        competences = Set.copyOf(competences);
    }

    Entry(Kind kind, String code, LocalDate effectiveFrom, Content content) {
        this(kind, code, effectiveFrom, Set.of(), content);
    }

    /** The fact to publish, once version and time are known. */
    interface Content {
        CatalogueEvent as(int version, Instant publishedAt);
    }

    /** Whether a version says just what the files say. */
    boolean sameAs(Version version) {
        return version.competences().equals(competences)
                && version.content()
                        .equals(content.as(version.number(), version.content().occurredAt()));
    }
}
