package vn.onestop.processing.casefile;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.onestop.processing.route.Official;

/** Ordering that an issued result is corrected by a new dossier (đính chính). */
@Service
public class Correcting {

    private final Desk desk;

    Correcting(Desk desk) {
        this.desk = desk;
    }

    public void order(Seen seen, CorrectionOrder order, Official by) {
        desk.act(seen, by, Map.of("correct", order), (file, now) -> new Corrections(file).order(order, by, now));
    }
}
