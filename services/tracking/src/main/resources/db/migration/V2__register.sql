-- The follow-up book (form 07): one row for each dossier, worked out from its facts alone and written anew whenever one of
-- them comes in. To build it anew: empty it and start the service.
create table register_entry (
    dossier_id        uuid        primary key,
    agency            text        not null,
    deciding          text,
    code              text        not null,
    procedure_code    text        not null,
    procedure_version int         not null,
    received_at       timestamptz not null,
    promised_at       timestamptz,
    held_at           timestamptz,
    decided_at        timestamptz,
    returned_at       timestamptz,
    delivery          text,
    state             text        not null,
    stop_reason       text,
    verdict           text
);

comment on column register_entry.agency is 'agency of reception, whose book it is';
comment on column register_entry.promised_at is 'the first promise; held_at is the date told last';

create index register_entry_book on register_entry (agency, received_at, code);
