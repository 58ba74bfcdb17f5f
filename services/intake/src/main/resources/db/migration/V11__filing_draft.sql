-- What citizens have begun to fill in and not sent yet, encrypted; gone after some weeks.
create table filing_draft (
    sender   bytea       not null,
    key      text        not null,
    content  bytea       not null,
    saved_at timestamptz not null,
    primary key (sender, key)
);

create index filing_draft_age on filing_draft (saved_at);
