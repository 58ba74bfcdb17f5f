-- What has been heard: reference data and whom to tell about a dossier.

create table agency (
    code     text primary key,
    version  int  not null,
    name_vi  text not null,
    name_en  text not null,
    sms_name text not null,
    hotline  text not null
);

create table procedure (
    code    text not null,
    version int  not null,
    name_vi text not null,
    name_en text not null,
    primary key (code, version)
);

create table dossier (
    id                uuid primary key,
    code              text    not null unique,
    procedure_code    text    not null,
    procedure_version int     not null,
    received_at       text    not null,
    result_delivery   text,
    contacts          bytea   not null
);

comment on column dossier.contacts is 'people and their addresses, encrypted';

-- Facts that cannot be told yet: the people or the names they need have not been heard of.
create table waiting_fact (
    dossier_id uuid        not null,
    source     smallint    not null,
    sequence   bigint      not null,
    type       text        not null,
    data       bytea       not null,
    heard_at   timestamptz not null,
    primary key (dossier_id, source, sequence)
);

comment on column waiting_fact.source is '1 intake, 2 processing: intake''s facts come first';

-- What is said.

create table template (
    id        bigint generated always as identity primary key,
    kind      text        not null,
    channel   text        not null,
    language  text        not null,
    version   int         not null,
    subject   text,
    text      text        not null,
    html      text,
    digest    text        not null,
    loaded_at timestamptz not null,
    unique (kind, channel, language, version)
);

-- One message to one person on one channel, and what became of it.

create table message (
    id           uuid primary key,
    line         bigint generated always as identity,
    fact_id      uuid        not null,
    dossier_id   uuid        not null,
    dossier_code text        not null,
    kind         text        not null,
    channel      text        not null,
    part         text        not null,
    accents      boolean     not null,
    recipient    bytea       not null,
    address      bytea       not null,
    content      bytea       not null,
    template_id  bigint      not null references template,
    state        text        not null,
    attempts     int         not null,
    due_at       timestamptz,
    reason       text,
    created_at   timestamptz not null,
    constraint once unique (fact_id, recipient, channel)
);

comment on column message.line is 'order in which messages were made; those of one dossier to one recipient go in it';
comment on column message.recipient is 'keyed digest of the address';
comment on column message.address is 'encrypted';
comment on column message.content is 'what fills the template, encrypted';
comment on column message.due_at is 'when something is to be done: to send, to send again, to settle a doubt; null when nothing is';

create index message_due on message (channel, due_at) where due_at is not null;
create index message_in_line on message (dossier_id, recipient, channel, line) where due_at is not null;
create index message_of_dossier on message (dossier_code, line);

-- The pieces in which a message travels: segments of an SMS, an e-mail as a whole.
create table piece (
    message_id  uuid     not null references message on delete cascade,
    ordinal     int      not null,
    reference   int      not null,
    provider_id text,
    state       text     not null,
    primary key (message_id, ordinal)
);

create index piece_by_reference on piece (reference);
create unique index piece_by_provider_id on piece (provider_id);

create sequence piece_reference as int minvalue 0 maxvalue 65535 cycle;

create table message_history (
    message_id uuid        not null references message on delete cascade,
    ordinal    bigint generated always as identity,
    at         timestamptz not null,
    state      text        not null,
    reason     text,
    primary key (message_id, ordinal)
);

-- Receipts for a piece that is not known yet: they came before the answer to the submit, or for nobody of ours.
create table early_receipt (
    provider_id text        not null,
    state       text        not null,
    received_at timestamptz not null,
    primary key (provider_id, state)
);

create index early_receipt_age on early_receipt (received_at);

-- The sequence of what is said about the messages of a dossier.
create table message_book (
    dossier_id uuid primary key,
    sequence   bigint not null
);
