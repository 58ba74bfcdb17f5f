/** What is worked out from the facts of each dossier, and can be worked out anew. */
@NullMarked
package vn.onestop.tracking.projection;

import org.jspecify.annotations.NullMarked;
