package vn.onestop.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;

/**
 * The certificates that signatures are trusted by (chứng thư số): of authorities, or of those who sign themselves. Nobody
 * on the network is asked whether one was revoked since; who no longer trusts one takes it out.
 */
public final class TrustedSigners {

    private final Set<X509Certificate> certificates;

    public TrustedSigners(Collection<X509Certificate> certificates) {
        this.certificates = Set.copyOf(certificates);
    }

    /** @param files of certificates in PEM or DER, one or several in each */
    public static TrustedSigners in(Collection<Resource> files) {
        var certificates = new HashSet<X509Certificate>();
        for (var file : files) {
            try (var content = file.getInputStream()) {
                certificates.addAll(read(content));
            } catch (IOException | CertificateException e) {
                throw new IllegalArgumentException("no certificates that can be read: " + file, e);
            }
        }
        return new TrustedSigners(certificates);
    }

    private static Set<X509Certificate> read(InputStream content) throws CertificateException {
        return CertificateFactory.getInstance("X.509").generateCertificates(content).stream()
                .map(X509Certificate.class::cast)
                .collect(Collectors.toSet());
    }

    /**
     * Whether a certificate is trusted, or was issued by one that is.
     *
     * @param others that came with the signature, and may lead from one to the other
     */
    boolean trust(X509Certificate signer, Collection<X509Certificate> others) {
        return certificates.contains(signer) ? isValidNow(signer) : isIssuedByATrustedOne(signer, others);
    }

    private static boolean isValidNow(X509Certificate signer) {
        try {
            signer.checkValidity();
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    private boolean isIssuedByATrustedOne(X509Certificate signer, Collection<X509Certificate> others) {
        if (certificates.isEmpty()) {
            return false;
        }
        try {
            var target = new X509CertSelector();
            target.setCertificate(signer);
            var anchors = certificates.stream()
                    .map(certificate -> new TrustAnchor(certificate, null))
                    .collect(Collectors.toSet());
            var parameters = new PKIXBuilderParameters(anchors, target);
            parameters.setRevocationEnabled(false);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (CertPathBuilderException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
