package vn.onestop.canary.notransactioninweb.web;

import org.springframework.transaction.annotation.Transactional;

/** Wrong on purpose: all of it in transactions. */
@Transactional
class WholePage {}
