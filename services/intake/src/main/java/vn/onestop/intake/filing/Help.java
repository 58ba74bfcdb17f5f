package vn.onestop.intake.filing;

import java.time.Instant;
import vn.onestop.contracts.FilingEvent.Support;

/**
 * Help with filing (hỗ trợ nộp hồ sơ), to which the citizen has consented.
 *
 * @param place agency or support point where it was given
 * @param consentedAt when the citizen consented
 * @param wording version of the text that was consented to
 */
public record Help(Support support, String place, Instant consentedAt, String wording) {}
