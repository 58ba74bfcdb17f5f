package vn.onestop.processing.assignment;

/** How a rule finds the official (cách phân công). */
public enum Way {
    /** Chỉ định: always the same official. */
    FIXED,
    /** Ít việc nhất: who holds the fewest open steps. */
    LEAST_LOADED,
    /** Theo địa bàn: by the agency whose counter received the dossier. */
    BY_AREA
}
