package vn.onestop.intake.filing;

import vn.onestop.intake.registration.Addressee;

/**
 * What stands on form 02 before acceptance (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ).
 *
 * @param returnedBy name of the official, or the account of one who is not listed
 */
public record ReturnSlip(Addressee to, FilingView.Returned returned, String returnedBy) {}
