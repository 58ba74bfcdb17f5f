/** The papers of a dossier as files (số hóa thành phần hồ sơ): checked, encrypted, kept, looked at and used again. */
@NullMarked
package vn.onestop.intake.paper;

import org.jspecify.annotations.NullMarked;
