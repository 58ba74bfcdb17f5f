package vn.onestop.intake.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.onestop.files.AScan;
import vn.onestop.files.Shelf;
import vn.onestop.files.ShelfCleaning;
import vn.onestop.files.TimeOrderedId;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;

/** What nobody was told about does not stay, and what somebody was told about does. */
@IntakeTest
class ShelfCleaningTest {

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Environment environment;

    @Autowired
    private ShelfCleaning cleaning;

    @Autowired
    private Shelf shelf;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void aFileWhoseUploadWasNeverWrittenDownIsThrownAwayAfterADay() {
        var orphan = lies();

        clock.set("2026-03-11T09:14");
        cleaning.throwAwayOrphans();
        assertThat(isThere(orphan)).isTrue();

        clock.set("2026-03-11T09:16");
        cleaning.throwAwayOrphans();
        assertThat(isThere(orphan)).isFalse();
    }

    @Test
    void aFileThatSomebodyWasToldAboutStays() throws Exception {
        var desk = new Desk(environment);
        var code = counter.accept(forMaritalStatus()).at("/code");
        var scan = AScan.pdf(1);
        var superseded = desk.scan(code, 1, scan).at("/id");
        desk.scan(code, 1, AScan.pdf(2));

        clock.set("2026-03-20T09:00");
        cleaning.throwAwayOrphans();

        assertThat(desk.look(code, superseded, CLERK).body()).isEqualTo(scan);
    }

    private UUID lies() {
        var name = TimeOrderedId.at(clock.instant());
        shelf.put(name, new Shelf.Parcel() {
            @Override
            public long length() {
                return 3;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(new byte[] {1, 2, 3});
            }
        });
        return name;
    }

    private boolean isThere(UUID name) {
        try (var names = shelf.names(Instant.EPOCH)) {
            return names.anyMatch(name::equals);
        }
    }
}
