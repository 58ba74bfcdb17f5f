package vn.onestop.processing.casefile;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.SupplementHandedIn;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/** Hears what citizens hand in of the papers they were asked for, and has it checked. */
@Service
public class SupplementChecking {

    private final Desk desk;
    private final Schedule schedule;

    SupplementChecking(Desk desk, Schedule schedule) {
        this.desk = desk;
        this.schedule = schedule;
    }

    public void check(Seen seen, List<ItemCheck> found, Official by) {
        desk.act(
                seen,
                by,
                Map.of("checkSupplement", found),
                (file, now) -> new SupplementChecks(file).check(found, by, schedule, now));
    }

    /** It moves nothing: whoever asked sees it, and checks it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(SupplementHandedIn said) {
        desk.hear(said.dossierId(), said.actor(), Map.of("supplementHandedIn", said), (file, _) -> {
            file.clock().waits().supplements().stream()
                    .filter(asked -> asked.ordinal() == said.ordinal())
                    .forEach(asked -> asked.handIn(new HandIn(said.papers(), said.channel(), said.occurredAt())));
            return List.of();
        });
    }
}
