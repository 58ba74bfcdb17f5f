package vn.onestop.tracking.register.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.tracking.register.Book;
import vn.onestop.tracking.scope.Scope;
import vn.onestop.web.Caller;

/** The follow-up book (sổ theo dõi hồ sơ) of one agency and month; whoever audits sees those of all agencies. */
@RestController
@RequestMapping("/api")
@PreAuthorize("hasAnyRole('COUNTER', 'CLERK', 'UNIT_HEAD', 'LEADER', 'AUDITOR')")
class RegisterController {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Book book;
    private final Reading reading;
    private final PrintedBook printed;
    private final Clock clock;

    RegisterController(Book book, Reading reading, PrintedBook printed, Clock clock) {
        this.book = book;
        this.reading = reading;
        this.printed = printed;
        this.clock = clock;
    }

    /** @param total lines of the whole month */
    record Page(String agency, YearMonth month, int page, int size, long total, List<Line> lines) {}

    @Operation(summary = "The follow-up book of an agency for a month, page by page")
    @GetMapping("/register")
    Page page(
            @RequestParam(required = false) @Size(max = 40) @Nullable String agency,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(defaultValue = "0") @PositiveOrZero @Max(100_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size,
            Caller caller,
            Locale locale) {
        var which = new Which(Scope.agency(caller, agency), monthOr(month));
        var lines = book.lines(which.agency, which.month, page * size, size);
        return new Page(
                which.agency,
                which.month,
                page,
                size,
                book.count(which.agency, which.month),
                reading.read(lines, locale));
    }

    @Operation(summary = "The same month as a CSV file that spreadsheets open with its accents")
    @GetMapping(path = "/register.csv", produces = "text/csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Size(max = 40) @Nullable String agency,
            @RequestParam(required = false) @Nullable YearMonth month,
            Caller caller,
            Locale locale) {
        var which = new Which(Scope.agency(caller, agency), monthOr(month));
        return file(which, "csv", CSV, Sheets.csv(reading.headings(locale), all(which, locale)));
    }

    @Operation(summary = "The same month as a workbook")
    @GetMapping(path = "/register.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(required = false) @Size(max = 40) @Nullable String agency,
            @RequestParam(required = false) @Nullable YearMonth month,
            Caller caller,
            Locale locale) {
        var which = new Which(Scope.agency(caller, agency), monthOr(month));
        var title = reading.title(which.agency, which.month, locale);
        return file(which, "xlsx", XLSX, Sheets.xlsx(title, reading.headings(locale), all(which, locale)));
    }

    @Operation(summary = "The same month as form 07, to be printed")
    @GetMapping(path = "/register.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(
            @RequestParam(required = false) @Size(max = 40) @Nullable String agency,
            @RequestParam(required = false) @Nullable YearMonth month,
            Caller caller) {
        var which = new Which(Scope.agency(caller, agency), monthOr(month));
        var lines = all(which, PrintedBook.VIETNAMESE);
        return file(which, "pdf", MediaType.APPLICATION_PDF, printed.of(which.agency, which.month, lines));
    }

    private record Which(String agency, YearMonth month) {}

    private List<Line> all(Which which, Locale locale) {
        return reading.read(book.lines(which.agency, which.month, 0, Integer.MAX_VALUE), locale);
    }

    private static ResponseEntity<byte[]> file(Which which, String ending, MediaType type, byte[] content) {
        var name = "so-theo-doi-ho-so-%s-%s.%s".formatted(which.agency, which.month, ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private YearMonth monthOr(@Nullable YearMonth asked) {
        return asked == null ? YearMonth.now(clock.withZone(HERE)) : asked;
    }
}
