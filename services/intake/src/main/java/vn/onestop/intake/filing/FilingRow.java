package vn.onestop.intake.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.FilingEvent.Support;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.intake.registration.DossierStatus;

/**
 * What was sent in, as it stands in the book.
 *
 * @param sender mark of the account that sent it in
 * @param nearFrom from when on the answer is near its limit
 * @param returnedAt since when it waits for its citizen
 * @param endedAt since when there is nothing more to answer
 */
record FilingRow(
        UUID id,
        String code,
        DossierStatus status,
        ProcedureRef procedure,
        Channel channel,
        Places places,
        @Nullable Support support,
        @Nullable String helper,
        byte[] sender,
        Instant filedAt,
        Instant answerDue,
        Instant nearFrom,
        int returns,
        @Nullable LocalDate replyBy,
        @Nullable Instant returnedAt,
        @Nullable Instant endedAt) {

    boolean wasSentBy(byte[] account) {
        return Arrays.equals(sender, account);
    }

    boolean waitsForTheCounter() {
        return returnedAt == null && endedAt == null;
    }

    static FilingRow of(ResultSet row) throws SQLException {
        var support = row.getString("support");
        return new FilingRow(
                row.getObject("dossier_id", UUID.class),
                row.getString("code"),
                DossierStatus.valueOf(row.getString("status")),
                new ProcedureRef(row.getString("procedure_code"), row.getInt("procedure_version")),
                Channel.valueOf(row.getString("channel")),
                new Places(row.getString("place"), row.getString("received_at"), row.getString("decided_by")),
                support == null ? null : Support.valueOf(support),
                row.getString("helper"),
                row.getBytes("sender"),
                instant(row, "filed_at"),
                instant(row, "answer_due"),
                instant(row, "near_from"),
                row.getInt("returns"),
                row.getObject("reply_by", LocalDate.class),
                instantOrNull(row, "returned_at"),
                instantOrNull(row, "ended_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
