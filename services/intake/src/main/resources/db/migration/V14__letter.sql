-- What an agency has written to the citizen of an accepted dossier: a request for papers, an apology, the notice that it
-- was stopped. The fact stands here as it was heard, with the version of the agency whose letter it is and with the
-- official whose name is on it, so that a letter printed again is the letter of the day it was issued.
create table letter (
    dossier_id     uuid        not null references dossier,
    kind           text        not null check (kind in ('SUPPLEMENT_REQUEST', 'APOLOGY', 'STOP_NOTICE')),
    ordinal        integer     not null,
    agency         text        not null,
    agency_version integer     not null,
    signed_by      text,
    fact           jsonb       not null,
    issued_at      timestamptz not null,
    primary key (dossier_id, kind, ordinal)
);

create trigger letter_never_changes before update or delete or truncate on letter
    for each statement execute function refuse_change();
