-- What was sent in and waits for the counter's answer, with the clock of reception; what was sent stands in dossier. Where
-- the citizen was helped, where the dossier was received and who decides it are kept apart. sender is a mark of the
-- account that sent it in: it can be found by that account and not be read.
create table filing (
    dossier_id      uuid        primary key references dossier deferrable initially deferred,
    received_at     text        not null,
    decided_by      text        not null,
    sender          bytea       not null,
    filed_at        timestamptz not null,
    support         text        check (support in ('MOBILE_TEAM', 'SUPPORT_POINT')),
    place           text,
    helper          text,
    consented_at    timestamptz,
    consent_wording text,
    answer_due      timestamptz not null,
    near_from       timestamptz not null,
    said            integer     not null,
    look_at         timestamptz,
    returns         integer     not null,
    returned_at     timestamptz,
    reply_by        date,
    ended_at        timestamptz,
    closing         text        check (closing in ('WITHDRAWN', 'NOT_SUPPLEMENTED')),
    closing_explanation bytea,
    check (num_nulls(support, place, helper, consented_at, consent_wording) in (0, 5)),
    check ((returned_at is null) = (reply_by is null) or ended_at is not null),
    check (look_at is null or returned_at is null and ended_at is null)
);

-- One instant for each that waits: whether anything is to be said is one look at this index.
create index filing_to_look_at on filing (look_at) where look_at is not null;
create index filing_at_counter on filing (received_at, answer_due) where ended_at is null;
create index filing_of_sender on filing (sender, filed_at desc);

-- What was asked for before acceptance (form 02), each time.
create table filing_return (
    dossier_id  uuid        not null references filing,
    ordinal     integer     not null,
    items       jsonb       not null,
    legal_basis text        not null,
    reply_by    date        not null,
    returned_by text        not null,
    returned_at timestamptz not null,
    primary key (dossier_id, ordinal)
);

create trigger filing_return_never_changes before update or delete or truncate on filing_return
    for each statement execute function refuse_change();
