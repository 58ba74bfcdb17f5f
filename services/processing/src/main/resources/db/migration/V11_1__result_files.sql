-- The documents of results as files; what they hold lies on the shelf, encrypted.
create table case_result_file (
    dossier_id  uuid        not null references case_file deferrable initially deferred,
    ordinal     integer     not null,
    shelved_as  uuid        not null unique,
    locked_key  bytea       not null,
    sha256      bytea       not null,
    size        bigint      not null,
    pages       integer     not null,
    signature   text        not null,
    signers     text        not null,
    attached_by text        not null,
    agency      text        not null,
    attached_at timestamptz not null,
    primary key (dossier_id, ordinal)
);

-- Who looked at the file of a result; written before anything is sent.
create table result_look (
    id         uuid        primary key,
    dossier_id uuid        not null,
    ordinal    integer     not null,
    account    text        not null,
    agency     text        not null,
    origin     text        not null,
    at         timestamptz not null,
    foreign key (dossier_id, ordinal) references case_result_file
);
