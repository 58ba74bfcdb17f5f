-- Last number given by an agency on a day (Asia/Ho_Chi_Minh). Raised in the transaction that uses the number, so a
-- number is never given twice and never lost.
create table dossier_number (
    agency text    not null,
    day    date    not null,
    last   integer not null,
    primary key (agency, day)
);

create table dossier (
    id                  uuid        primary key,
    row_version         bigint      not null,
    code                text        not null unique,
    status              text        not null,
    received_at_agency  text        not null,
    competent_agency    text,
    procedure_code      text        not null,
    procedure_version   integer     not null,
    channel             text        not null,
    registered_at       timestamptz not null,
    due                 timestamptz,
    promise             jsonb,
    result_delivery     text,
    sets                integer     not null,
    refusal_reason      text,
    refusal_explanation bytea,
    official            text        not null,
    official_name       text        not null,
    note                bytea,
    secret              bytea       not null,
    last_sequence       bigint      not null
);

-- The counter's own day, newest first.
create index dossier_of_agency on dossier (received_at_agency, registered_at desc);

-- Everything personal is encrypted; identity_index finds equal identity numbers without reading them.
create table dossier_person (
    dossier_id     uuid  not null references dossier,
    part           text  not null,
    content        bytea not null,
    identity_index bytea,
    primary key (dossier_id, part)
);

create index dossier_person_identity on dossier_person (identity_index) where identity_index is not null;

create table dossier_paper (
    dossier_id uuid    not null references dossier,
    ordinal    integer not null,
    kind       text    not null,
    pieces     integer not null,
    primary key (dossier_id, ordinal, kind)
);

-- Who did what, for which agency, when, from where, and what was before.
create table dossier_history (
    id         uuid        primary key,
    dossier_id uuid        not null references dossier,
    sequence   bigint      not null,
    act        text        not null,
    before     text        not null,
    account    text        not null,
    agency     text        not null,
    at         timestamptz not null,
    origin     text        not null,
    unique (dossier_id, sequence)
);

create trigger dossier_history_never_changes before update or delete or truncate on dossier_history
    for each statement execute function refuse_change();

-- Answers already given, so that asking again with the same key acts only once. The answer is encrypted.
create table given_answer (
    agency       text        not null,
    key          text        not null,
    request_mark bytea       not null,
    given_at     timestamptz not null,
    answer       bytea,
    primary key (agency, key)
);

create index given_answer_age on given_answer (given_at);
