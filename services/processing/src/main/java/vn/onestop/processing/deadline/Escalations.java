package vn.onestop.processing.deadline;

import org.springframework.stereotype.Component;
import vn.onestop.processing.absence.Deputies;
import vn.onestop.processing.route.Colleagues;

/** Knows for each round who is told. */
@Component
class Escalations {

    private final Colleagues colleagues;
    private final Deputies deputies;

    Escalations(Colleagues colleagues, Deputies deputies) {
        this.colleagues = colleagues;
        this.deputies = deputies;
    }

    Escalation begin() {
        return new Escalation(colleagues, deputies.all());
    }
}
