/** Who was shown what of which dossier (nhật ký truy cập): written for every answer, read by auditors, kept for good. */
@NullMarked
package vn.onestop.intake.look;

import org.jspecify.annotations.NullMarked;
