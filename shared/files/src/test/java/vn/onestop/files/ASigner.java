package vn.onestop.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody with a key and a certificate of their own, who signs PDFs digitally. */
public final class ASigner {

    private static final String ALGORITHM = "SHA256withECDSA";

    private final KeyPair keys;
    private final List<X509Certificate> chain;

    private ASigner(KeyPair keys, List<X509Certificate> chain) {
        this.keys = keys;
        this.chain = chain;
    }

    /** Vouches for others. */
    public static ASigner authority(String name) {
        var keys = newKeys();
        return new ASigner(keys, List.of(certificate(name, keys, name, keys, true)));
    }

    /** Known to nobody but itself. */
    public static ASigner alone(String name) {
        var keys = newKeys();
        return new ASigner(keys, List.of(certificate(name, keys, name, keys, false)));
    }

    /** Somebody this authority vouches for. */
    public ASigner vouchesFor(String name) {
        var theirs = newKeys();
        var issued = new ArrayList<X509Certificate>();
        issued.add(certificate(name, theirs, name(), keys, false));
        issued.addAll(chain);
        return new ASigner(theirs, issued);
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** As it lies in a file. */
    public String pem() {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            writer.writeObject(certificate());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** @param at as it stands in a PDF, {@code D:20260305100000+07'00'} */
    public byte[] sign(byte[] pdf, String at) {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.getCOSObject().setString(COSName.M, at);
            document.addSignature(signature, this::seal);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A time stamp over all that is in the file, as some programs put behind the last signature. */
    public static byte[] stamp(byte[] pdf) {
        var authority = stampAuthority();
        try (var document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setType(COSName.getPDFName("DocTimeStamp"));
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
            document.addSignature(signature, authority::token);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ASigner stampAuthority() {
        var keys = newKeys();
        var purpose = new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping);
        return new ASigner(keys, List.of(certificate("TSA", keys, "TSA", keys, false, purpose)));
    }

    private byte[] token(InputStream content) throws IOException {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaSignerInfoGeneratorBuilder(digests)
                    .build(new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate()), certificate());
            var sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
            var generator =
                    new TimeStampTokenGenerator(signer, digests.get(sha256), new ASN1ObjectIdentifier("1.2.3.4"));
            generator.addCertificates(new JcaCertStore(chain));
            var hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            var requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            var request = requests.generate(TSPAlgorithms.SHA256, hash);
            return generator
                    .generate(request, BigInteger.ONE, new java.util.Date(0))
                    .getEncoded();
        } catch (OperatorCreationException | TSPException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        return out.toByteArray();
    }

    private byte[] seal(InputStream content) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            var signer = new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate());
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(signer, certificate()));
            generator.addCertificates(new JcaCertStore(chain));
            var signed = new CMSProcessableByteArray(CMSObjectIdentifiers.data, content.readAllBytes());
            return generator.generate(signed, false).getEncoded();
        } catch (OperatorCreationException | CMSException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same file with a page more, as an editor adds it. */
    public static byte[] changedLater(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var title = document.getDocumentInformation();
            title.setTitle("something else");
            title.getCOSObject().setNeedToBeUpdated(true);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same file with one byte of what was signed altered. */
    public static byte[] altered(byte[] pdf) {
        var other = pdf.clone();
        var text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        other[text.indexOf("/MediaBox") + "/MediaBox [0.0 0.0 ".length()] ^= 1;
        return other;
    }

    private String name() {
        return certificate().getSubjectX500Principal().getName().replace("CN=", "");
    }

    private static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("EC").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(
            String name, KeyPair keys, String issuer, KeyPair issuerKeys, boolean authority) {
        return certificate(name, keys, issuer, issuerKeys, authority, null);
    }

    private static X509Certificate certificate(
            String name,
            KeyPair keys,
            String issuer,
            KeyPair issuerKeys,
            boolean authority,
            @Nullable ExtendedKeyUsage purpose) {
        try {
            var builder = new X509v3CertificateBuilder(
                    new X500Name("CN=" + issuer),
                    new BigInteger(64, new java.security.SecureRandom()),
                    time("2020"),
                    time("2090"),
                    new X500Name("CN=" + name),
                    SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded()));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, true, purpose);
            }
            var signer = new JcaContentSignerBuilder(ALGORITHM).build(issuerKeys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Time time(String year) {
        return new Time(new ASN1GeneralizedTime(year + "0101000000Z"));
    }
}
