/** The life of a case (vụ việc), from the accepted dossier to the decision. */
@NullMarked
package vn.onestop.processing.casefile;

import org.jspecify.annotations.NullMarked;
