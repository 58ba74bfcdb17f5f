-- Reference data as intake last published it.
create table procedure_copy (
    code        text        not null,
    version     integer     not null,
    occurred_at timestamptz not null,
    published   text        not null,
    primary key (code, version)
);

create table agency_copy (
    code        text        primary key,
    version     integer     not null,
    occurred_at timestamptz not null,
    published   text        not null
);

create table calendar_copy (
    version     text        primary key,
    occurred_at timestamptz not null,
    published   text        not null
);

-- Accepted dossiers that lack reference data.
create table waiting_dossier (
    dossier_id        uuid        primary key,
    procedure_code    text        not null,
    procedure_version integer     not null,
    received_at       text        not null,
    competent_agency  text        not null,
    calendar_version  text        not null,
    accepted_at       timestamptz not null,
    accepted          text        not null
);

-- Officials as their token last described them.
create table colleague (
    account text primary key,
    agency  text not null,
    roles   text not null
);

create table case_file (
    dossier_id        uuid        primary key,
    code              text        not null unique,
    procedure_code    text        not null,
    procedure_version integer     not null,
    received_at       text        not null,
    competent_agency  text        not null,
    status            text        not null,
    current_step      integer     not null,
    sequence          bigint      not null,
    version           integer     not null,
    last_act          text        not null,
    accepted_at       timestamptz not null,
    promised_for      timestamptz not null,
    due               timestamptz not null,
    near_due_from     timestamptz not null,
    promise           text        not null,
    supplement_clock  text        not null,
    clock_agency      text        not null,
    paused_at         timestamptz,
    outcome           text,
    signed_by         text,
    signed_at         timestamptz,
    document_number   text,
    issued_by         text,
    issued_at         timestamptz,
    verdict           text,
    check ((paused_at is not null) = (status = 'WAITING_FOR_CITIZEN')),
    check ((issued_at is not null) = (status = 'DECIDED'))
);

create table case_step (
    dossier_id   uuid    not null references case_file deferrable initially deferred,
    ordinal      integer not null,
    phase_vi     text    not null,
    phase_en     text    not null,
    name_vi      text    not null,
    name_en      text    not null,
    role         text    not null,
    agency       text    not null,
    share_amount numeric not null,
    share_unit   text    not null,
    started_at   timestamptz,
    due          timestamptz,
    official     text,
    taken_at     timestamptz,
    completed_at timestamptz,
    in_time      boolean,
    primary key (dossier_id, ordinal)
);

-- What waits at an agency, the most urgent first.
create index case_step_open on case_step (agency, role, due)
    where started_at is not null and completed_at is null;

create table case_supplement (
    dossier_id   uuid        not null references case_file deferrable initially deferred,
    ordinal      integer     not null,
    agency       text        not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    items        text        not null,
    legal_basis  text        not null,
    reply_by     date        not null,
    approver     text,
    received_by  text,
    received_at  timestamptz,
    primary key (dossier_id, ordinal)
);

create table case_history (
    dossier_id      uuid        not null references case_file deferrable initially deferred,
    version         integer     not null,
    at              timestamptz not null,
    account         text        not null,
    agency          text        not null,
    origin          text        not null,
    act             text        not null,
    step            integer     not null,
    status_before   text,
    step_before     integer,
    official_before text,
    due_before      timestamptz,
    status_after    text        not null,
    step_after      integer     not null,
    official_after  text,
    due_after       timestamptz not null,
    request         text        not null,
    primary key (dossier_id, version)
);

create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
    raise exception 'the history of a case is only ever added to';
end $$;

create trigger case_history_only_grows
    before update or delete on case_history
    for each row execute function refuse_to_rewrite_history();

create trigger case_history_stays
    before truncate on case_history
    for each statement execute function refuse_to_rewrite_history();
