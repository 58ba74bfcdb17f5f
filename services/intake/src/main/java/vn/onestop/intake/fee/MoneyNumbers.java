package vn.onestop.intake.fee;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers the receipts and refunds of an agency and a year from 1, without gaps or doubles. */
@Component
class MoneyNumbers {

    /** Biên lai, hoàn trả. */
    enum Series {
        RECEIPT("BL"),
        REFUND("HT");

        private final String letters;

        Series(String letters) {
            this.letters = letters;
        }
    }

    private final JdbcClient jdbc;

    MoneyNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The row stays locked until the caller's transaction ends: the next counter waits for the outcome and takes the
     * same number when this one is rolled back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(Series series, String agency, int year) {
        var number = jdbc.sql("""
            insert into money_number (agency, series, year, last) values (?, ?, ?, 1)
            on conflict (agency, series, year) do update set last = money_number.last + 1
            returning last
            """)
                .params(agency, series.letters, year)
                .query(Integer.class)
                .single();
        return "%s-%d-%06d".formatted(series.letters, year, number);
    }
}
