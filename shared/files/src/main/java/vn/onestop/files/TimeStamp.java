package vn.onestop.files;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** A time stamp over all that is in a file until then (dấu thời gian); nobody signs with it. */
final class TimeStamp {

    static final String KIND = "ETSI.RFC3161";

    private TimeStamp() {}

    /** @throws SignatureRefused when it is not a time stamp of that part */
    static void check(byte[] contents, SignedPart part) {
        try {
            var token = new TimeStampToken(new CMSSignedData(contents));
            var issuer = issuer(token);
            var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(issuer);
            if (!isOf(part, token) || !token.isSignatureValid(verifier)) {
                throw SignatureRefused.broken(issuer.getSubject().toString());
            }
        } catch (CMSException | TSPException | OperatorCreationException | CertificateException | IOException e) {
            throw SignatureRefused.unreadable();
        }
    }

    private static X509CertificateHolder issuer(TimeStampToken token) {
        return token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .findFirst()
                .orElseThrow(SignatureRefused::unreadable);
    }

    private static boolean isOf(SignedPart part, TimeStampToken token) throws OperatorCreationException, IOException {
        var info = token.getTimeStampInfo();
        var digest = new JcaDigestCalculatorProviderBuilder().build().get(info.getHashAlgorithm());
        try (var sum = digest.getOutputStream()) {
            part.write(sum);
        }
        return MessageDigest.isEqual(digest.getDigest(), info.getMessageImprintDigest());
    }
}
