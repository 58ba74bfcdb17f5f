package vn.onestop.processing.slip;

import org.springframework.stereotype.Component;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.Colleagues;

/** What agencies and officials are called on paper. */
@Component
class Names {

    private final Catalogue catalogue;
    private final Colleagues colleagues;

    Names(Catalogue catalogue, Colleagues colleagues) {
        this.catalogue = catalogue;
        this.colleagues = colleagues;
    }

    Agency agency(String code) {
        var agency = catalogue.agency(code).orElseThrow();
        return new Agency(agency.name().vi(), agency.hotline());
    }

    /** The account stands for an official whom the directory does not name. */
    String official(String account) {
        return colleagues.nameOf(account).orElse(account);
    }

    record Agency(String name, String hotline) {}
}
