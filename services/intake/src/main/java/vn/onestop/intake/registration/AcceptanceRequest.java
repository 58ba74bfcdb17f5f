package vn.onestop.intake.registration;

import vn.onestop.contracts.DossierEvent.ResultDelivery;

/** What an official wants to accept, and how the citizen wants the result. */
public record AcceptanceRequest(Presentation presented, ResultDelivery resultDelivery) {}
