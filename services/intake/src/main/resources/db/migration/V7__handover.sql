-- What happened at each line of the history; and the lines are counted by themselves, since the counter also writes down
-- what it only hears. What was written before is what it always was: acceptance or refusal.
alter table dossier_history add column fact text not null default '';
alter table dossier_history alter column fact drop default;
alter table dossier_history alter column fact type text using 'DOSSIER_' || act;

alter table dossier add column last_act bigint not null default 0;
alter table dossier alter column last_act drop default;
alter table dossier alter column last_act type bigint using last_sequence;

-- What processing has given back to the counter that took the dossier: a result to be collected, or a dossier that was
-- stopped, whose originals are.
create table result (
    dossier_id        uuid        primary key references dossier,
    row_version       bigint      not null,
    code              text        not null unique,
    counter           text        not null,
    procedure_code    text        not null,
    procedure_version integer     not null,
    wish              text        not null,
    ending            text        not null check (ending in ('GRANTED', 'DECLINED', 'STOPPED')),
    document_number   text,
    stop_reason       text,
    explanation       text,
    since             timestamptz not null,
    case_sequence     bigint      not null,
    handed_over_at    timestamptz,
    check ((stop_reason is not null) = (ending = 'STOPPED')),
    check (handed_over_at is null or ending <> 'STOPPED')
);

-- What still lies at a counter, oldest first.
create index result_that_lies on result (counter, since, dossier_id) where handed_over_at is null;

-- How a result reached its citizen, and what proves it. The person who collected it and the signature are encrypted.
create table handover (
    dossier_id       uuid        primary key references result,
    agency           text        not null,
    account          text        not null,
    account_name     text        not null,
    at               timestamptz not null,
    origin           text        not null,
    way              text        not null check (way in ('COUNTER', 'POST', 'ELECTRONIC')),
    collector_part   text,
    collector        bytea,
    signature        bytea,
    signature_format text,
    tracking_number  text,
    store_reference  text,
    check ((way = 'COUNTER') = (signature is not null and signature_format is not null and collector_part is not null)),
    check ((way = 'POST') = (tracking_number is not null)),
    check ((way = 'ELECTRONIC') = (store_reference is not null))
);

create trigger handover_never_changes before update or delete or truncate on handover
    for each statement execute function refuse_change();

-- Who has looked at which signature.
create table signature_look (
    id         uuid        primary key,
    dossier_id uuid        not null references handover,
    account    text        not null,
    agency     text        not null,
    at         timestamptz not null,
    origin     text        not null
);

create index signature_look_of_dossier on signature_look (dossier_id, at);

create trigger signature_look_never_changes before update or delete or truncate on signature_look
    for each statement execute function refuse_change();
