package vn.onestop.files;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** A file with a digital signature that is worth nothing, with the reason. */
public final class SignatureRefused extends Problem {

    private static final ProblemType BROKEN = ProblemType.unprocessable("signature-broken");
    private static final ProblemType UNREADABLE = ProblemType.unprocessable("signature-unreadable");

    private SignatureRefused(ProblemType type, Object... arguments) {
        super(type, arguments);
    }

    /** The file is not what was signed. */
    static SignatureRefused broken(String signer) {
        return new SignatureRefused(BROKEN, signer);
    }

    /** Of a kind that nobody here can check, or damaged. */
    static SignatureRefused unreadable() {
        return new SignatureRefused(UNREADABLE);
    }
}
