-- Runs over all open cases that a calendar asks for, done batch by batch: position is the last case that is done.
create table calendar_task (
    id          bigint generated always as identity primary key,
    kind        text        not null check (kind in ('MEASURE', 'APPLY')),
    subject     text        not null,
    heard       text        not null,
    heard_at    timestamptz not null,
    position    uuid,
    figures     text        not null,
    finished_at timestamptz,
    unique (kind, subject)
);

create index calendar_task_unfinished on calendar_task (id) where finished_at is null;

-- Cases opened with a promise of an older calendar than the one in force; computed again one by one.
create table calendar_latecomer (
    dossier_id uuid primary key
);

-- The open cases in the order in which they are computed again. No column of it changes with their dates.
create index case_file_in_order on case_file (dossier_id) where status <> 'DECIDED';
