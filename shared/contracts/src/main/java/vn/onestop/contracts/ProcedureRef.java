package vn.onestop.contracts;

/**
 * One version of an administrative procedure (thủ tục hành chính).
 *
 * @param code national code (mã TTHC), {@code 1.001193}
 * @param version counted from 1 for each code
 */
public record ProcedureRef(String code, int version) {}
