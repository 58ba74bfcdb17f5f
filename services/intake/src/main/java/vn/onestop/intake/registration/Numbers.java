package vn.onestop.intake.registration;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Numbers the dossiers of an agency and a day from 1, without gaps or doubles. */
@Component
class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The row stays locked until the caller's transaction ends: the next counter waits for the outcome and takes the
     * same number when this one is rolled back.
     */
    @Transactional(propagation = MANDATORY)
    public DossierCode next(String agency, LocalDate day) {
        var number = jdbc.sql("""
            insert into dossier_number (agency, day, last) values (?, ?, 1)
            on conflict (agency, day) do update set last = dossier_number.last + 1
            returning last
            """).params(agency, day).query(Integer.class).single();
        return DossierCode.of(agency, day, number);
    }
}
