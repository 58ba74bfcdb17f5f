-- What belongs to a version of an official beside the fact that is published: how to reach them, encrypted, and who
-- wrote it. file_mark tells whether a file that is read again says anything new.
create table official_version (
    account    text    not null,
    version    integer not null,
    reach      bytea   not null,
    file_mark  bytea,
    changed_by text    not null,
    origin     text    not null,
    primary key (account, version)
);

create trigger official_version_never_changes before update or delete or truncate on official_version
    for each statement execute function refuse_change();
