package vn.onestop.processing.casefile;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/** Making the limit of a case longer by what its procedure allows (gia hạn theo luật). */
@Service
public class Extending {

    private final Desk desk;
    private final Schedule schedule;
    private final Catalogue catalogue;

    Extending(Desk desk, Schedule schedule, Catalogue catalogue) {
        this.desk = desk;
        this.schedule = schedule;
        this.catalogue = catalogue;
    }

    public void extend(Seen seen, ExtensionOrder order, Official by) {
        desk.act(seen, by, Map.of("extend", order), (file, now) -> {
            var procedure = catalogue.procedure(file.dossier().procedure()).orElseThrow();
            if (procedure.extension() == null) {
                throw new NoExtension(procedure.code());
            }
            return new Extensions(file).extend(procedure.extension().limit(), order, by, schedule, now);
        });
    }
}
