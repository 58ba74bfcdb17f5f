package vn.onestop.tracking.register.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.dataformat.csv.CsvMapper;

/** The book as files that spreadsheets open. */
final class Sheets {

    /** Without it Excel takes UTF-8 for something else, and Vietnamese is lost. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final CsvMapper CSV = new CsvMapper();
    private static final int[] WIDTHS = {6, 26, 42, 10, 20, 24, 42, 13, 13, 13, 22, 10, 46};

    private Sheets() {}

    static byte[] csv(List<String> headings, List<Line> lines) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        text.append(row(headings));
        lines.forEach(
                line -> text.append(row(line.cells().stream().map(Sheets::text).toList())));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String row(List<String> cells) {
        return CSV.writeValueAsString(cells);
    }

    private static String text(Object cell) {
        return cell instanceof LocalDate day ? DAY.format(day) : cell.toString();
    }

    static byte[] xlsx(String title, List<String> headings, List<Line> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "onestop", "1.0")) {
            write(workbook.newWorksheet("07"), title, headings, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, String title, List<String> headings, List<Line> lines) {
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().set();
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(1, column, headings.get(column));
        }
        sheet.range(1, 0, 1, headings.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 2);
        for (int row = 0; row < lines.size(); row++) {
            var cells = lines.get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, row + 2, column, cells.get(column));
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case Long number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, cell.toString());
        }
    }
}
