package vn.onestop.time;

/** How a dossier stands against its limit; always shown with words and a sign, never as colour alone. */
public enum TrafficLight {
    /** Trong hạn: green. */
    IN_TIME,
    /** Sắp đến hạn: yellow. */
    NEAR_DUE,
    /** Quá hạn: red. */
    OVERDUE,
    /** Tạm dừng: grey. */
    PAUSED
}
