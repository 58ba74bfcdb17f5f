/** The follow-up book of dossiers (sổ theo dõi hồ sơ, form 07). */
@NullMarked
package vn.onestop.tracking.register;

import org.jspecify.annotations.NullMarked;
