-- The tokens by which Zalo knows us; one row for all instances.
create table zalo_token (
    id           smallint primary key check (id = 1),
    access       bytea,
    access_until timestamptz,
    refresh      bytea not null,
    seed         bytea not null
);

comment on column zalo_token.access is 'encrypted';
comment on column zalo_token.refresh is 'encrypted; serves once and is replaced';
comment on column zalo_token.seed is 'keyed digest of the refresh token in the settings that this row began with';

-- Messages of one dossier to one phone go in their order, whichever channel each takes.
drop index message_in_line;
create index message_in_line on message (dossier_id, recipient, line) where due_at is not null;

-- A message that takes the next channel stands in the place of the one it stands in for.
comment on column message.line is 'order in which things were said; those of one dossier to one recipient go in it';

create index message_of_fact on message (fact_id, part);

-- People whom no channel has reached, for the counter that received their dossier to telephone.
create table call (
    id           uuid        primary key,
    fact_id      uuid        not null,
    part         text        not null,
    dossier_id   uuid        not null,
    message_id   uuid        not null references message,
    asked_at     timestamptz not null,
    done_at      timestamptz,
    done_by      text,
    unique (fact_id, part)
);

comment on column call.message_id is 'the last one that failed: what it said is to be said';

create index call_open on call (asked_at) where done_at is null;

-- Who was shown whom to call.
create table call_look (
    call_id uuid        not null references call,
    account text        not null,
    agency  text        not null,
    at      timestamptz not null
);

create index call_look_of_call on call_look (call_id, at);
