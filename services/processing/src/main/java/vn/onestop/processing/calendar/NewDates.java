package vn.onestop.processing.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the new dates of many cases with two statements. Only a case whose date or step moved has made a move: its
 * version counts on, and its history says from when to when.
 */
@Repository
class NewDates {

    private static final String STEPS = """
        update case_step s set due = n.due
        from unnest(cast(:ids as uuid[]), cast(:ordinals as integer[]), cast(:stepDues as timestamptz[]))
            as n (dossier_id, ordinal, due)
        where s.dossier_id = n.dossier_id and s.ordinal = n.ordinal\
        """;

    /** Whoever says warnings works out from the new dates what is to be said, and when. */
    private static final String WARNINGS = """
        update case_file set alert_at = accepted_at
        where dossier_id = any(cast(:ids as uuid[])) and alert_at is not null\
        """;

    /** Returns old and new in one go; the history needs both. */
    private static final String CASES = """
        with computed as (
            select * from unnest(cast(:ids as uuid[]), cast(:dues as timestamptz[]), cast(:nears as timestamptz[]),
                                 cast(:provisionals as boolean[]), cast(:facts as integer[]), cast(:moves as integer[]))
                as n (dossier_id, due, near_due_from, provisional, facts, moves)),
        changed as (
            update case_file c
            set due = n.due, near_due_from = n.near_due_from, provisional = n.provisional,
                calendar_version = :calendar, sequence = c.sequence + n.facts, version = c.version + n.moves,
                last_act = case when n.moves = 0 then c.last_act else 'RECOMPUTE' end,
                last_step = case when n.moves = 0 then c.last_step end
            from computed n where c.dossier_id = n.dossier_id
            returning c.dossier_id, n.moves, new.version, new.status, new.current_step, new.competent_agency,
                      old.calendar_version as calendar_before, old.due as due_before, new.due as due_after)
        insert into case_history (dossier_id, version, at, account, agency, origin, act, step,
                                  status_before, step_before, official_before, due_before,
                                  status_after, step_after, official_after, due_after, request)
        select c.dossier_id, c.version, :now, 'system', c.competent_agency, 'intake.catalogue', 'RECOMPUTE',
               c.current_step, c.status, c.current_step, s.official, c.due_before,
               c.status, c.current_step, s.official, c.due_after,
               json_build_object('recompute',
                                 json_build_object('calendar', :calendar, 'before', c.calendar_before))::text
        from changed c join case_step s on s.dossier_id = c.dossier_id and s.ordinal = c.current_step
        where c.moves = 1\
        """;

    private final JdbcClient jdbc;

    NewDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<Recomputed> cases, String calendar, Instant now) {
        var steps = cases.stream().flatMap(NewDates::movedSteps).toList();
        if (!steps.isEmpty()) {
            jdbc.sql(STEPS)
                    .param("ids", array(steps, MovedStep::dossierId))
                    .param("ordinals", array(steps, MovedStep::ordinal))
                    .param("stepDues", array(steps, MovedStep::due))
                    .update();
        }
        var earlier = cases.stream().filter(Recomputed::comesEarlier).toList();
        if (!earlier.isEmpty()) {
            jdbc.sql(WARNINGS)
                    .param("ids", array(earlier, one -> one.open().dossierId()))
                    .update();
        }
        jdbc.sql(CASES)
                .param("ids", array(cases, one -> one.open().dossierId()))
                .param("dues", array(cases, one -> one.dates().due()))
                .param("nears", array(cases, one -> one.dates().nearDueFrom()))
                .param("provisionals", array(cases, one -> one.dates().provisional()))
                .param("facts", array(cases, one -> one.moves() ? 1 : 0))
                .param("moves", array(cases, one -> one.moves() || one.movesStep() ? 1 : 0))
                .param("calendar", calendar)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private record MovedStep(UUID dossierId, int ordinal, Instant due) {}

    private static Stream<MovedStep> movedSteps(Recomputed one) {
        return one.movedSteps().entrySet().stream()
                .map(moved -> new MovedStep(one.open().dossierId(), moved.getKey(), moved.getValue()));
    }

    /** As PostgreSQL writes an array; ids, instants and numbers need no quotes. */
    private static <T> String array(List<T> cases, Function<T, Object> element) {
        return cases.stream().map(one -> String.valueOf(element.apply(one))).collect(Collectors.joining(",", "{", "}"));
    }
}
