package vn.onestop.intake.registration;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.files.Vault;

/**
 * Answers that were given, so that whoever asks again with the same key gets the same answer and nothing happens twice.
 * A request that was refused leaves nothing behind: it may come again, mended, with the same key.
 */
@Component
public class Answers {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Vault vault;
    private final RegistrationSettings settings;
    private final Clock clock;

    Answers(JdbcClient jdbc, Vault vault, RegistrationSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Acts in the caller's transaction. Of two requests with the same key at the same time, the second waits for the
     * first to commit and then gets its answer, or acts itself when the first was rolled back.
     *
     * @throws IdempotencyKeyReused when the key came with another request before
     */
    @Transactional(propagation = MANDATORY)
    public <A> Answer<A> once(String agency, String key, Object request, Class<A> type, Supplier<A> act) {
        var mark = vault.index(request.getClass().getSimpleName() + MAPPER.writeValueAsString(request));
        if (!claim(agency, key, mark)) {
            return new Answer<>(given(agency, key, mark, type), true);
        }
        var answer = act.get();
        keep(agency, key, answer);
        return new Answer<>(answer, false);
    }

    /** @param repeated whether it was given before */
    public record Answer<A>(A content, boolean repeated) {}

    private boolean claim(String agency, String key, byte[] mark) {
        return jdbc.sql("""
            insert into given_answer (agency, key, request_mark, given_at)
            values (?, ?, ?, ?) on conflict do nothing
            """)
                        .params(agency, key, mark, clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void keep(String agency, String key, Object answer) {
        jdbc.sql("update given_answer set answer = ? where agency = ? and key = ?")
                .params(vault.lock(MAPPER.writeValueAsBytes(answer), place(agency, key)), agency, key)
                .update();
    }

    private <A> A given(String agency, String key, byte[] mark, Class<A> type) {
        var locked = jdbc.sql("select answer from given_answer where agency = ? and key = ? and request_mark = ?")
                .params(agency, key, mark)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new IdempotencyKeyReused(key));
        return MAPPER.readValue(vault.open(locked, place(agency, key)), type);
    }

    private static String place(String agency, String key) {
        return "answer/" + agency + "/" + key;
    }

    /** Nobody asks again after days. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from given_answer where given_at < ?")
                .param(clock.instant().minus(settings.keepAnswers()).atOffset(ZoneOffset.UTC))
                .update();
    }
}
