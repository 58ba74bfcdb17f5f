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

    String agency(String code) {
        return catalogue.agency(code).orElseThrow().name().vi();
    }

    /** The account stands for an official whom the directory does not name. */
    String official(String account) {
        return colleagues.nameOf(account).orElse(account);
    }
}
