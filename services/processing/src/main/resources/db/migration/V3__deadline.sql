-- When to look at the due dates of a case again, and what was said about them last. An open case has one such instant,
-- the earliest of all its dates; it may be too early, then nothing is said, and is never too late. A case that waits for
-- the citizen or is decided has none.
alter table case_file
    add column alert_at         timestamptz,
    add column promise_said     integer,
    add column promise_said_due timestamptz,
    add column promise_said_at  timestamptz,
    add column step_said        integer,
    add column step_said_due    timestamptz,
    add column step_said_at     timestamptz,
    add column step_said_for    integer,
    add column reappointed_at   timestamptz,
    add column reappointed_for  timestamptz;

comment on column case_file.promise_said is '-1 near due, 0 broken, then the overdue working day that was said last';
comment on column case_file.step_said is 'the same about the step named in step_said_for';

update case_file set alert_at = accepted_at where issued_at is null and paused_at is null;

create index case_file_alert on case_file (alert_at) where alert_at is not null;

-- Whoever moves dates without a word about the warnings has the case looked at anew: one that comes earlier at once, one
-- that goes later when the warning about the old date would have been due.
create function look_at_earlier_dates() returns trigger language plpgsql as $$
begin
    new.alert_at := new.accepted_at;
    return new;
end $$;

create trigger case_file_due_earlier
    before update of due, held on case_file
    for each row
    when ((new.due < old.due or new.held < old.held) and new.alert_at = old.alert_at)
    execute function look_at_earlier_dates();

-- Apologies with a new date, form 04.
create table case_apology (
    dossier_id    uuid        not null references case_file deferrable initially deferred,
    ordinal       integer     not null,
    agency        text        not null,
    issued_by     text        not null,
    issued_at     timestamptz not null,
    previous_date timestamptz not null,
    new_date      timestamptz not null,
    reason        text        not null,
    override_basis text,
    primary key (dossier_id, ordinal)
);

-- Who was told what; read newest first.
create table alert (
    account      text        not null,
    said_at      timestamptz not null,
    dossier_id   uuid        not null,
    sequence     bigint      not null,
    kind         text        not null,
    subject      text        not null,
    rank         text        not null,
    step         integer     not null,
    due          timestamptz not null,
    overdue_days integer     not null,
    primary key (account, said_at, dossier_id, sequence)
);
