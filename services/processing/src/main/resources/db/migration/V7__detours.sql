-- A case may be asked back by the citizen, and end without a decision (form 05).
alter table case_file
    add column stop_reason          text,
    add column stop_explanation     text,
    add column stop_basis           text,
    add column stop_document_number text,
    add column stopped_by           text,
    add column stopped_at           timestamptz,
    add column stop_verdict         text,
    drop constraint case_file_check,
    add constraint case_file_stands_still check (case
        when status in ('WAITING_FOR_CITIZEN', 'WITHDRAWAL_ASKED') then paused_at is not null
        when status = 'WAITING_FOR_PAYMENT' then true
        else paused_at is null end),
    add constraint case_file_stopped check ((stopped_at is not null) = (status = 'STOPPED'));

create table case_withdrawal (
    dossier_id       uuid        not null references case_file deferrable initially deferred,
    ordinal          integer     not null,
    reason           text        not null,
    requested_by     text        not null,
    requested_at     timestamptz not null,
    status_before    text        not null,
    answered_by      text,
    answered_at      timestamptz,
    declined_because text,
    primary key (dossier_id, ordinal)
);

drop index case_file_in_order;
create index case_file_in_order on case_file (dossier_id) where status not in ('DECIDED', 'STOPPED');
