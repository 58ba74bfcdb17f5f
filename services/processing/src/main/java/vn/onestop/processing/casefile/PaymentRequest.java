package vn.onestop.processing.casefile;

import java.time.LocalDate;

/**
 * What an official asks the citizen to pay.
 *
 * @param amount in đồng
 * @param purpose what it is paid for
 * @param legalBasis the provision the obligation rests on
 * @param payBy last day to pay
 */
public record PaymentRequest(long amount, String purpose, String legalBasis, LocalDate payBy) {}
