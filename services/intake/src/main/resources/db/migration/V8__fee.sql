-- What processing has asked a citizen to pay; the fee that is due on acceptance stands in the dossier's procedure.
create table obligation (
    dossier_id      uuid        not null references dossier,
    ordinal         integer     not null check (ordinal > 0),
    amount          bigint      not null check (amount > 0),
    purpose         text        not null,
    legal_basis     text        not null,
    pay_by          date        not null,
    asked_at        timestamptz not null,
    settled_at      timestamptz,
    settled_receipt text,
    primary key (dossier_id, ordinal),
    check ((settled_at is null) = (settled_receipt is null))
);

-- Last number given by an agency in a year, of receipts and of refunds. Raised in the transaction that uses the number,
-- so a number is never given twice and never lost.
create table money_number (
    agency text    not null,
    series text    not null,
    year   integer not null,
    last   integer not null,
    primary key (agency, series, year)
);

-- Money received. What settles a due does so once; money that came for nothing (twice, or after the dossier was stopped)
-- is kept too, to be given back.
create table payment (
    id             uuid        primary key,
    dossier_id     uuid        not null references dossier,
    code           text        not null,
    ordinal        integer     not null,
    agency         text        not null,
    receipt_number text        not null,
    amount         bigint      not null check (amount > 0),
    method         text        not null check (method in ('CASH', 'TRANSFER', 'ONLINE')),
    reference      text,
    settles        boolean     not null,
    day            date        not null,
    paid_at        timestamptz not null,
    account        text        not null,
    origin         text        not null,
    unique (agency, receipt_number)
);

create unique index payment_that_settles on payment (dossier_id, ordinal) where settles;
create unique index payment_online on payment (reference) where method = 'ONLINE';
create index payment_of_day on payment (agency, day, receipt_number);
create index payment_of_dossier on payment (dossier_id);

create trigger payment_never_changes before update or delete or truncate on payment
    for each statement execute function refuse_change();

-- Money to be given back, and whether it was.
create table refund (
    payment_id    uuid        primary key references payment,
    agency        text        not null,
    reason        text        not null check (reason in ('WITHDRAWN', 'PAID_TWICE', 'PAID_TOO_LATE')),
    due_since     timestamptz not null,
    refund_number text,
    method        text check (method in ('CASH', 'TRANSFER')),
    reference     text,
    day           date,
    refunded_at   timestamptz,
    account       text,
    origin        text,
    unique (agency, refund_number),
    check ((refund_number is null) = (refunded_at is null))
);

create index refund_due on refund (agency, due_since) where refunded_at is null;
create index refund_of_day on refund (agency, day) where refunded_at is not null;

-- A link that a citizen was given to pay online.
create table payment_intent (
    id          uuid        primary key,
    dossier_id  uuid        not null references dossier,
    code        text        not null,
    ordinal     integer     not null,
    agency      text        not null,
    amount      bigint      not null check (amount > 0),
    provider    text        not null,
    link        text        not null,
    opened_at   timestamptz not null,
    opened_by   text        not null
);
