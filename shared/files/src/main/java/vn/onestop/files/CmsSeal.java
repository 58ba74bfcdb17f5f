package vn.onestop.files;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * One signature of a file, unbroken.
 *
 * @param at when, if the signature itself says so
 */
record CmsSeal(String signer, Optional<Instant> at, boolean trusted) {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    /** @throws SignatureRefused when it does not hold for that part */
    static CmsSeal of(byte[] contents, SignedPart part, TrustedSigners trusted) {
        try {
            var cms = new CMSSignedData(part, contents);
            var signers = List.copyOf(cms.getSignerInfos().getSigners());
            if (signers.size() != 1) {
                throw SignatureRefused.unreadable();
            }
            var signer = signers.getFirst();
            var holders = cms.getCertificates().getMatches(null);
            var certificates = certificates(holders);
            var own =
                    certificates(holders.stream().filter(signer.getSID()::match).toList());
            if (own.size() != 1) {
                throw SignatureRefused.unreadable();
            }
            var certificate = own.getFirst();
            var name = name(certificate);
            requireUnbroken(signer, certificate, name);
            return new CmsSeal(name, signedAt(signer), trusted.trust(certificate, certificates));
        } catch (CMSException | GeneralSecurityException e) {
            throw SignatureRefused.unreadable();
        }
    }

    private static void requireUnbroken(SignerInformation signer, X509Certificate certificate, String name)
            throws CMSException {
        try {
            var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(PROVIDER)
                    .build(certificate.getPublicKey());
            if (!signer.verify(verifier)) {
                throw SignatureRefused.broken(name);
            }
        } catch (CMSSignerDigestMismatchException e) {
            throw SignatureRefused.broken(name);
        } catch (OperatorCreationException e) {
            throw SignatureRefused.unreadable();
        }
    }

    private static List<X509Certificate> certificates(Collection<X509CertificateHolder> holders)
            throws GeneralSecurityException {
        var converter = new JcaX509CertificateConverter();
        var found = new ArrayList<X509Certificate>();
        for (var holder : holders) {
            found.add(converter.getCertificate(holder));
        }
        return found;
    }

    private static String name(X509Certificate certificate) throws GeneralSecurityException {
        var subject = new JcaX509CertificateHolder(certificate).getSubject();
        var names = subject.getRDNs(BCStyle.CN);
        return names.length == 0
                ? subject.toString()
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    private static Optional<Instant> signedAt(SignerInformation signer) {
        return Optional.ofNullable(signer.getSignedAttributes())
                .map(attributes -> attributes.get(CMSAttributes.signingTime))
                .map(attribute -> attribute.getAttrValues().getObjectAt(0))
                .flatMap(SignedAt::ofAsn1);
    }
}
