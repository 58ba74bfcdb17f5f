-- Everything that was said about a dossier, as it was said, without what was sealed. The timeline is worked out from
-- these rows alone, so the order in which they come in does not matter.
create table fact (
    dossier_id  uuid        not null,
    source      text        not null,
    sequence    bigint      not null,
    occurred_at timestamptz not null,
    type        text        not null,
    data        text        not null,
    primary key (dossier_id, source, sequence)
);

-- What lets a citizen in. The secret itself is nowhere: the verifier is an HMAC of it, and the masked name of the owner
-- is encrypted with a key that only the secret gives.
create table dossier (
    dossier_id   uuid   primary key,
    sequence     bigint not null,
    code         text   not null,
    compact_code text   not null,
    verifier     bytea  not null,
    owner        bytea  not null
);
create index dossier_compact_code on dossier (compact_code);

-- The newest of each procedure version and agency.
create table published (
    key         text        primary key,
    version     int         not null,
    occurred_at timestamptz not null,
    type        text        not null,
    data        text        not null
);

-- Wrong secrets of the last quarter of an hour, by code and by address, neither in plain.
create table wrong_try (
    subject bytea       not null,
    at      timestamptz not null
);
create index wrong_try_subject on wrong_try (subject, at);
create index wrong_try_at on wrong_try (at);
