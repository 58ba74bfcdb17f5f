-- What officials have drafted for the leader to sign; the words are locked, for they name people.
create table case_draft (
    dossier_id  uuid        not null references case_file deferrable initially deferred,
    ordinal     integer     not null,
    outcome     text        not null,
    locked_text bytea,
    written_by  text        not null,
    agency      text        not null,
    written_at  timestamptz not null,
    primary key (dossier_id, ordinal)
);

alter table case_file
    add column signed_draft integer,
    add column issued_on    date;

comment on column case_file.signed_draft is 'the draft that the leader signed; none where he signed without one';
comment on column case_file.issued_on is 'the day that stands on the document; what was issued before it was kept has none';
