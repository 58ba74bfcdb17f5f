-- Calendars that an administrator means to put into force, what they would change, and what became of them.
create table calendar_proposal (
    id              uuid        primary key,
    based_on        integer     not null,
    proposal        text        not null,
    state           text        not null check (state in ('PROPOSED', 'MEASURED', 'APPLIED', 'WITHDRAWN')),
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    effect          text,
    decided_by      text,
    decided_at      timestamptz,
    applied_version integer unique,
    applied         text,
    check ((decided_by is not null) = (state in ('APPLIED', 'WITHDRAWN'))),
    check ((applied_version is not null) = (state = 'APPLIED'))
);

-- What the files said when they were loaded: read again unchanged they say nothing new, whatever administrators have made
-- of it since.
create table catalogue_file (
    kind text not null,
    code text not null,
    said        text not null,
    competences text not null,
    primary key (kind, code)
);
