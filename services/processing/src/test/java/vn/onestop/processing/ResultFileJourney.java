package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.LAND_SPECIALIST;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseResult.ResultAttached;
import vn.onestop.contracts.CaseResult.Signature;
import vn.onestop.files.AScan;
import vn.onestop.files.ASigner;

/** The document of a result as a file, from its signature to whoever reads it. */
class ResultFileJourney extends ProcessingTest {

    private static final String AT = "D:20260302080500+07'00'";
    private static final Path SHELF = Path.of("target", "shelf-of-results");

    @Test
    void theSignedDocumentIsExaminedKeptAndOpenedByThoseWhoseBusinessItIs() throws IOException {
        var dossier = dossier();
        var code = dossier.code();
        post.send(dossier);
        awaitCase(code);
        by(COUNTER_CLERK).takes(code, 1);
        by(COUNTER_CLERK).completes(code, 1);
        by(SPECIALIST).takes(code, 2);
        by(SPECIALIST).completes(code, 2);
        by(LEADER).takes(code, 3);
        var signed = ASigner.alone("Nguyễn Thị Hoa").sign(AScan.pdf(2, "Quyet dinh 123"), AT);

        assertThat(by(LEADER).attaches(code, signed).problem()).isEqualTo("illegal-move");
        by(LEADER).decides(code, Map.of("outcome", "GRANTED"));
        by(REGISTRAR).takes(code, 4);
        by(REGISTRAR).decides(code, Map.of("documentNumber", "123/QĐ"));

        assertThat(by(REGISTRAR).attaches(code, AScan.png(10, 10)).problem()).isEqualTo("result-not-pdf");
        assertThat(by(REGISTRAR).attaches(code, AScan.protectedPdf("secret")).problem())
                .isEqualTo("file-encrypted");
        assertThat(by(REGISTRAR).attaches(code, ASigner.changedLater(signed)).problem())
                .isEqualTo("signature-broken");
        assertThat(by(SPECIALIST).attaches(code, signed).status()).isEqualTo(403);
        var attached = by(REGISTRAR).attaches(code, signed);
        var again = by(REGISTRAR).attaches(code, signed);

        var shown = attached.body().at("/resultFiles/0");
        assertThat(shown.at("/signature").asString()).isEqualTo("UNKNOWN_SIGNER");
        assertThat(shown.at("/signers/0/signer").asString()).isEqualTo("Nguyễn Thị Hoa");
        assertThat(shown.at("/signers/0/at").asString()).isEqualTo("2026-03-02T01:05:00Z");
        assertThat(shown.at("/pages").asInt()).isEqualTo(2);
        assertThat(again.body().path("version")).isEqualTo(attached.body().path("version"));
        assertThat(by(COUNTER_CLERK).opens(code, 1).getBody()).isEqualTo(signed);
        assertThat(by(LAND_SPECIALIST).opens(code, 1).getStatusCode().value()).isEqualTo(404);
        assertThat(by(COUNTER_CLERK).opens(code, 2).getStatusCode().value()).isEqualTo(404);
        assertThat(looks(code)).isEqualTo(1);
        assertThat(onTheShelf()).doesNotContain("Quyet dinh 123");
        try (var listener = new Listener(broker)) {
            await().untilAsserted(() -> assertThat(listener.about(dossier.dossierId()))
                    .last()
                    .isInstanceOfSatisfying(ResultAttached.class, said -> {
                        assertThat(said.signature()).isEqualTo(Signature.UNKNOWN_SIGNER);
                        assertThat(said.size()).isEqualTo(signed.length);
                    }));
        }
    }

    private long looks(String code) {
        return jdbc.sql("select count(*) from result_look join case_file using (dossier_id)"
                        + " where code = ? and account = 'clerk'")
                .param(code)
                .query(Long.class)
                .single();
    }

    private static String onTheShelf() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(SHELF)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
