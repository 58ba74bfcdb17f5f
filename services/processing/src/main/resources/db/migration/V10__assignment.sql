-- Rules by which steps are given to officials; of those that fit the most specific one counts.
create table assignment_rule (
    id             uuid        primary key,
    version        integer     not null,
    agency         text        not null,
    procedure_code text,
    role           text,
    step           integer,
    way            text        not null check (way in ('FIXED', 'LEAST_LOADED', 'BY_AREA')),
    official       text,
    areas          text        not null,
    set_by         text        not null,
    set_at         timestamptz not null,
    unique nulls not distinct (agency, procedure_code, role, step),
    check (step is null or procedure_code is not null and role is null),
    check ((official is not null) = (way = 'FIXED'))
);

comment on column assignment_rule.areas is 'for BY_AREA, as JSON: the agency whose counter received the dossier, and the official';

-- Who changed which rule, one line a change; nobody rewrites it.
create table assignment_change (
    rule    uuid        not null,
    version integer     not null,
    agency  text        not null,
    at      timestamptz not null,
    account text        not null,
    origin  text        not null,
    before  text,
    after   text,
    primary key (rule, version)
);

create index assignment_change_of_agency on assignment_change (agency, at desc);

create function refuse_to_rewrite_changes() returns trigger language plpgsql as $$
begin
    raise exception 'what was changed is only ever added to';
end $$;

create trigger assignment_change_only_grows
    before update or delete on assignment_change
    for each row execute function refuse_to_rewrite_changes();

create trigger assignment_change_stays
    before truncate on assignment_change
    for each statement execute function refuse_to_rewrite_changes();

-- How much each official of an agency holds.
create index case_step_held on case_step (agency, official)
    where started_at is not null and completed_at is null and official is not null;
