/** What the citizen sees of a dossier (tra cứu hồ sơ), built from what all services have said about it. */
@NullMarked
package vn.onestop.tracking.timeline;

import org.jspecify.annotations.NullMarked;
