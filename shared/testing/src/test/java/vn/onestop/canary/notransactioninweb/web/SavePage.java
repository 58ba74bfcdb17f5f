package vn.onestop.canary.notransactioninweb.web;

import org.springframework.transaction.annotation.Transactional;

/** Wrong on purpose: a page decides what commits together. */
class SavePage {

    @Transactional
    void save() {}
}
