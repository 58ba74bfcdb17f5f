-- Who is away from when until when, and who does their work meanwhile. A line is only ever ended earlier.
create table absence (
    id         uuid        primary key,
    account    text        not null,
    agency     text        not null,
    deputy     text        not null,
    away_from  timestamptz not null,
    away_until timestamptz not null,
    reason     text,
    entered_by text        not null,
    entered_at timestamptz not null,
    ended_by   text,
    ended_at   timestamptz,
    check (away_from < away_until),
    check (account <> deputy),
    check ((ended_at is null) = (ended_by is null))
);

create index absence_of_agency on absence (agency, away_until);
create index absence_of_account on absence (account, away_until);
create index absence_of_deputy on absence (deputy, away_until);

comment on column absence.ended_at is 'when somebody ended it before away_until, or called it off before it began';

-- In whose place the official acted.
alter table case_history add column on_behalf_of text;
