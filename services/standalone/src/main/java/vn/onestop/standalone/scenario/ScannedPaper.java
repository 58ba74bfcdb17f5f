package vn.onestop.standalone.scenario;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A paper as the counter's scanner would send it: a PDF of one page, different for each dossier. */
final class ScannedPaper {

    private ScannedPaper() {}

    /** @param words what stands on it, without accents */
    static byte[] saying(String words) {
        var drawing = "BT /F1 14 Tf 72 770 Td (" + words + ") Tj ET";
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var file = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        write(file, "%PDF-1.4\n");
        for (var object : objects) {
            places.add(file.size());
            write(file, places.size() + " 0 obj\n" + object + "\nendobj\n");
        }
        var table = file.size();
        write(file, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> write(file, "%010d 00000 n \n".formatted(place)));
        write(file, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(US_ASCII));
    }
}
