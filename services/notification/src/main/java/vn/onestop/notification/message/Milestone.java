package vn.onestop.notification.message;

/** What the other services are told of a message. */
enum Milestone {
    SENT,
    DELIVERED,
    FAILED
}
