package vn.onestop.intake.catalogue;

import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.Level;

/**
 * What an agency decides (thẩm quyền giải quyết).
 *
 * @param field field (lĩnh vực) of the procedures, {@code null} for every field of the level
 */
record Competence(Level level, @Nullable String field) {}
