-- Other agencies are asked what they think of a case, each with a limit of its own; the clock of the dossier runs on.
create table case_consultation (
    dossier_id  uuid        not null references case_file deferrable initially deferred,
    ordinal     integer     not null,
    step        integer     not null,
    agency      text        not null,
    question    text        not null,
    limit_value integer     not null check (limit_value > 0),
    limit_unit  text        not null,
    due         timestamptz not null,
    asked_by    text        not null,
    asked_from  text        not null,
    asked_at    timestamptz not null,
    answer      text,
    answered_by text,
    answered_at timestamptz,
    in_time     boolean,
    missed_at   timestamptz,
    closed_at   timestamptz,
    primary key (dossier_id, ordinal),
    check ((answered_at is null) = (answer is null)),
    check (answered_at is null or closed_at is null)
);

comment on column case_consultation.asked_from is 'agency of the step at which it was asked';
comment on column case_consultation.missed_at is 'when it was said that the answer is late; said once';
comment on column case_consultation.closed_at is 'the case ended without the answer';

create index case_consultation_of_agency on case_consultation (agency, due);
create index case_consultation_watched on case_consultation (due)
    where answered_at is null and closed_at is null and missed_at is null;

-- A late answer is neither a promise nor a step.
alter table alert alter column subject drop not null;
