-- Papers that processing asks for of an accepted dossier (form 02); the open one is what its citizen can answer.
create table supplement (
    dossier_id   uuid        not null references dossier,
    ordinal      integer     not null,
    legal_basis  text        not null,
    reply_by     date        not null,
    requested_at timestamptz not null,
    closed_at    timestamptz,
    primary key (dossier_id, ordinal)
);

create unique index supplement_open on supplement (dossier_id) where closed_at is null;

-- Each paper of it: which of the procedure's it is, when a file of it came from home, when it was handed in, and what
-- processing found of that.
create table supplement_item (
    dossier_id    uuid        not null,
    ordinal       integer     not null,
    item          integer     not null,
    paper         text        not null,
    paper_ordinal integer     not null,
    request       text        not null,
    file_at       timestamptz,
    handed_in_at  timestamptz,
    accepted      boolean,
    remark        text,
    primary key (dossier_id, ordinal, item),
    foreign key (dossier_id, ordinal) references supplement
);

-- Wrong secrets, by a mark of the code and of the address they came from; neither can be read.
create table wrong_secret (
    subject bytea       not null,
    at      timestamptz not null
);

create index wrong_secret_of on wrong_secret (subject, at);
