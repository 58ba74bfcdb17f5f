-- Officials as the directory lists them, and where to write to them.
create table official (
    account      text    primary key,
    version      int     not null,
    name         text    not null,
    active       boolean not null,
    email        bytea,
    last_mail_at timestamptz
);

comment on column official.email is 'encrypted; null when there is none or the official has left';

-- One e-mail with warnings to one official, and what became of it.
create table alert_mail (
    id         uuid        primary key,
    official   text        not null,
    state      text        not null,
    attempts   int         not null,
    due_at     timestamptz,
    reason     text,
    created_at timestamptz not null
);

comment on column alert_mail.due_at is 'when something is to be done: to send, to send again, to settle a doubt; null when nothing is';

create index alert_mail_due on alert_mail (due_at) where due_at is not null;

-- One warning to one official: in one e-mail, or in none yet.
create table alert (
    id           uuid        primary key,
    official     text        not null,
    dossier_id   uuid        not null,
    subject      text        not null,
    ordinal      int         not null,
    step         text        not null,
    due          timestamptz not null,
    overdue_days int         not null,
    heard_at     timestamptz not null,
    send_at      timestamptz not null,
    mail_id      uuid        references alert_mail
);

comment on column alert.id is 'made of what the warning says, so that one said twice is one';
comment on column alert.overdue_days is '-1 while it is not missed yet';

create index alert_waiting on alert (official, send_at) where mail_id is null;
create index alert_of_mail on alert (mail_id) where mail_id is not null;
create index alert_age on alert (heard_at);
