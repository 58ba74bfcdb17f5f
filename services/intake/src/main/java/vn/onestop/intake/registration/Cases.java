package vn.onestop.intake.registration;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseEvent;

/** Passes on to the counter's features what processing says; all of them have it, or none. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Cases {

    private final List<HearsCases> features;

    Cases(List<HearsCases> features) {
        this.features = features;
    }

    public void on(List<CaseEvent> events) {
        events.forEach(event -> features.forEach(feature -> feature.hear(event)));
    }
}
