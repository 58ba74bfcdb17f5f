package vn.onestop.intake.registration;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.intake.look.Looks;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;

/**
 * The one way to be shown a dossier: it is found for who may see it, and the look is written down with it. The line is
 * taken back when there turns out to be nothing to show.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sight {

    private final Dossiers dossiers;
    private final Consulted consulted;
    private final Looks looks;

    Sight(Dossiers dossiers, Consulted consulted, Looks looks) {
        this.dossiers = dossiers;
        this.consulted = consulted;
        this.looks = looks;
    }

    /** @throws NoSuchDossier when there is none with this code that they may see */
    DossierRecord record(String code, Onlooker by, Shown shown) {
        return show(code, by, shown, null).record();
    }

    /** @throws NoSuchDossier when there is none with this code that they may see */
    public DossierCard card(String code, Onlooker by, Shown shown) {
        return show(code, by, shown, null).card();
    }

    /** @throws NoSuchDossier when there is none with this code that they may see */
    public DossierOutline outline(String code, Onlooker by, Shown shown) {
        return DossierOutline.of(record(code, by, shown));
    }

    /** @param file the one file of it that is shown */
    public DossierOutline outline(String code, Onlooker by, UUID file) {
        return DossierOutline.of(show(code, by, Shown.FILE, file).record());
    }

    /**
     * A letter to its citizen.
     *
     * @param issuers the agency whose letter it is, which may see it too; none where there is no letter
     */
    public void letter(String code, Onlooker by, Shown shown, Set<String> issuers) {
        var record = found(code).record();
        var working = working(record);
        working.addAll(issuers);
        write(record, by, working, shown, null);
    }

    /** Lines of a list of one counter's dossiers are shown to who may see the list. */
    public void list(Collection<UUID> dossierIds, String counter, Onlooker by, Shown shown) {
        by.role(counter, Set.of(counter), shown).ifPresent(role -> looks.write(by, role, shown, dossierIds));
    }

    /** The agency that decides it, and those it asks. */
    private HashSet<String> working(DossierRecord dossier) {
        var agencies = new HashSet<>(consulted.on(dossier.id()));
        if (dossier.competentAgency() != null) {
            agencies.add(dossier.competentAgency());
        }
        return agencies;
    }

    private Dossier show(String code, Onlooker by, Shown shown, @Nullable UUID item) {
        var dossier = found(code);
        var record = dossier.record();
        write(record, by, working(record), shown, item);
        return dossier;
    }

    private Dossier found(String code) {
        return dossiers.findByCode(code).orElseThrow(() -> new NoSuchDossier(code));
    }

    private void write(DossierRecord dossier, Onlooker by, Set<String> working, Shown shown, @Nullable UUID item) {
        var role = by.role(dossier.receivedAtAgency(), working, shown)
                .orElseThrow(() -> new NoSuchDossier(dossier.code()));
        looks.write(by, role, shown, dossier.id(), item);
    }
}
