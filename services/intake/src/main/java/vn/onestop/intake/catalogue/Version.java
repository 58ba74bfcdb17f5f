package vn.onestop.intake.catalogue;

import java.util.Set;
import vn.onestop.contracts.CatalogueEvent;

/** One version of a procedure, an agency or the calendar; never altered once it stands. */
record Version(int number, CatalogueEvent content, Set<Competence> competences) {}
