package vn.onestop.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An unbroken digital signature (chữ ký số) on a file.
 *
 * @param signer as the certificate names them
 * @param at when it was signed, as whoever signed says
 * @param trusted whether the certificate is one that is trusted here, or was issued by such a one
 */
public record SignedBy(String signer, @Nullable Instant at, boolean trusted) {}
