package vn.onestop.notification.fact;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round regularly to the facts that wait: the name they lacked may have come on another topic. */
@Component
class WaitingRounds {

    private static final int AT_ONCE = 200;

    private final WaitingFacts waiting;
    private final Facts facts;

    WaitingRounds(WaitingFacts waiting, Facts facts, MeterRegistry meters) {
        this.waiting = waiting;
        this.facts = facts;
        Gauge.builder("onestop.notification.waiting.facts", waiting, WaitingFacts::count)
                .description("Facts about dossiers whose people or names have not been heard of yet")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${onestop.message.round:2s}")
    void tellWhatCanBeTold() {
        waiting.dossiers(AT_ONCE).forEach(facts::retry);
    }
}
