-- Versions of procedures, agencies and the calendar of days off. A version is a document: read and published whole.
create table catalogue_version (
    kind           text        not null,
    code           text        not null,
    version        integer     not null,
    effective_from date        not null,
    loaded_at      timestamptz not null,
    content        jsonb       not null,
    primary key (kind, code, version)
);

create index catalogue_version_former_codes on catalogue_version using gin ((content -> 'formerCodes'));

-- What an agency decides; no field means every field of the level.
create table agency_competence (
    agency  text    not null,
    version integer not null,
    level   text    not null,
    field   text,
    unique nulls not distinct (agency, version, level, field)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;

create trigger catalogue_version_never_changes before update or delete or truncate on catalogue_version
    for each statement execute function refuse_change();
create trigger agency_competence_never_changes before update or delete or truncate on agency_competence
    for each statement execute function refuse_change();
