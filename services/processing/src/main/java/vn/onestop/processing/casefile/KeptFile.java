package vn.onestop.processing.casefile;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.onestop.contracts.CaseResult.Signature;
import vn.onestop.files.Content;
import vn.onestop.files.SignedBy;

/**
 * A PDF that was examined and lies on the shelf.
 *
 * @param signers who has signed it digitally, one after the other
 */
record KeptFile(UUID shelvedAs, byte[] sha256, long size, int pages, List<SignedBy> signers) {

    KeptFile {
        signers = List.copyOf(signers);
    }

    static KeptFile of(Content content, List<SignedBy> signers) {
        var pages = Objects.requireNonNull(content.findings().pages());
        return new KeptFile(content.shelvedAs(), content.sha256(), content.size(), pages, signers);
    }

    /** One signer who is not trusted is enough to be careful. */
    Signature signature() {
        if (signers.isEmpty()) {
            return Signature.NONE;
        }
        return signers.stream().allMatch(SignedBy::trusted) ? Signature.TRUSTED : Signature.UNKNOWN_SIGNER;
    }
}
