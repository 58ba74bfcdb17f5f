package vn.onestop.intake.catalogue;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Loads the catalogue before the first request can come in. */
@Component
class LoadingAtStart implements SmartInitializingSingleton {

    private final CatalogueLoading loading;

    LoadingAtStart(CatalogueLoading loading) {
        this.loading = loading;
    }

    @Override
    public void afterSingletonsInstantiated() {
        loading.load();
    }
}
