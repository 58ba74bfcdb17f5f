package vn.onestop.intake.filing;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.intake.catalogue.Officials;
import vn.onestop.intake.look.Shown;
import vn.onestop.intake.registration.Addressees;
import vn.onestop.intake.registration.NoSuchSlip;

/** What was asked for before acceptance, for whoever prints it: the counter, or the citizen. */
@Service
public class ReturnSlips {

    private final FilingLists lists;
    private final Asked asked;
    private final Addressees addressees;
    private final Officials officials;

    ReturnSlips(FilingLists lists, Asked asked, Addressees addressees, Officials officials) {
        this.lists = lists;
        this.asked = asked;
        this.addressees = addressees;
        this.officials = officials;
    }

    /**
     * @param ordinal 1 for the first time that it was returned
     * @throws NoSuchSlip when it was not sent back so often
     * @throws NoSuchFiling when it is none that the asking account may see
     */
    @Transactional
    public ReturnSlip of(UUID id, int ordinal, Sender sender) {
        var filing = lists.seen(id, sender, Shown.RETURN_SLIP);
        var written = asked.written(id, ordinal).orElseThrow(() -> new NoSuchSlip(filing.code()));
        var name = officials.name(written.by()).orElse(written.by());
        return new ReturnSlip(addressees.of(filing.code()), written.returned(), name);
    }
}
