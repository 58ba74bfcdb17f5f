package vn.onestop.forms;

/**
 * How a form is called in an edition.
 *
 * @param number as the circular counts it (mẫu số), {@code 01}
 * @param circular that prescribes it, {@code Thông tư số 03/2025/TT-VPCP}
 */
public record Imprint(Form form, String number, String title, String circular) {}
