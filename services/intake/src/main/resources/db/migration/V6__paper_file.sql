-- A paper of a dossier as a file. The row tells what it is; the bytes lie on the shelf under "shelved_as", encrypted with
-- a key of their own, which stands here locked. A new file for the same paper supersedes the one before, each at most once.
create table paper_file (
    id           uuid        primary key,
    dossier_id   uuid        not null references dossier,
    ordinal      integer     not null,
    shelved_as   uuid        not null,
    locked_key   bytea       not null,
    sha256       bytea       not null check (length(sha256) = 32),
    type         text        not null check (type in ('PDF', 'JPEG', 'PNG')),
    size         bigint      not null check (size > 0),
    pages        integer,
    width        integer,
    height       integer,
    supersedes   uuid        unique,
    reused_from  uuid        references paper_file,
    account      text        not null,
    agency       text        not null,
    origin       text        not null,
    at           timestamptz not null,
    unique (id, dossier_id, ordinal),
    foreign key (supersedes, dossier_id, ordinal) references paper_file (id, dossier_id, ordinal),
    check ((pages is not null) = (type = 'PDF')),
    check ((width is not null) = (type <> 'PDF') and (height is not null) = (type <> 'PDF'))
);

-- Only one file of a paper is its first.
create unique index paper_file_first on paper_file (dossier_id, ordinal) where supersedes is null;

create index paper_file_of_dossier on paper_file (dossier_id, ordinal);

-- What lies on the shelf without a row is thrown away.
create index paper_file_shelved on paper_file (shelved_as);

create trigger paper_file_never_changes before update or delete or truncate on paper_file
    for each statement execute function refuse_change();

-- Who looked at which file, for which agency, when and from where.
create table file_look (
    id      uuid        primary key,
    file_id uuid        not null references paper_file,
    account text        not null,
    agency  text        not null,
    origin  text        not null,
    at      timestamptz not null
);

create index file_look_of_file on file_look (file_id, at);

create trigger file_look_never_changes before update or delete or truncate on file_look
    for each statement execute function refuse_change();
