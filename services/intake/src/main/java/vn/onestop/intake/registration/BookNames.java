package vn.onestop.intake.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;
import vn.onestop.intake.personal.Person;
import vn.onestop.intake.personal.Phones;
import vn.onestop.time.WorkingCalendar;

/**
 * Two columns of the follow-up book (sổ theo dõi hồ sơ, form 07): who it is, and where. The book is made elsewhere, by code
 * and without them; who reads it asks for them here, and each line is a look that is written down.
 */
@Service
@Transactional
public class BookNames {

    /** Lines on one page. */
    static final int PAGE = 200;

    private final Dossiers dossiers;
    private final Progress progress;
    private final Sight sight;

    BookNames(Dossiers dossiers, Progress progress, Sight sight) {
        this.dossiers = dossiers;
        this.progress = progress;
        this.sight = sight;
    }

    /** @param total lines of the whole month */
    public record Page(String agency, YearMonth month, List<Line> lines, int page, int size, long total) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** @param name whose matter it is */
    public record Line(
            @Schema(example = "H26.103.25.7-260310-0112") String code,

            @Schema(example = "Nguyễn Thị Hoa") String name,
            @Nullable String address,

            @Schema(example = "0912 345 678") @Nullable String phone) {

        @Override
        public String toString() {
            return "Line[" + code + "]";
        }
    }

    /** In the order of the book. */
    public Page of(String agency, YearMonth month, int page, Onlooker by) {
        var from = month.atDay(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        var to = month.plusMonths(1).atDay(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        var found = dossiers.ofTheBook(agency, from, to, PageRequest.of(page, PAGE));
        var ids = found.map(Dossier::id).toList();
        sight.list(ids, agency, by, Shown.REGISTER);
        var owners = progress.owners(ids);
        var lines = found.map(dossier -> line(dossier.code(), Objects.requireNonNull(owners.get(dossier.id()))));
        return new Page(agency, month, lines.toList(), page, PAGE, found.getTotalElements());
    }

    private static Line line(String code, Person person) {
        var phone = person.phone();
        return new Line(code, person.name(), person.address(), phone == null ? null : Phones.asWritten(phone));
    }
}
