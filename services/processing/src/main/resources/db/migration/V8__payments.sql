-- What citizens have to pay before their case can go on.
create table case_payment (
    dossier_id     uuid        not null references case_file deferrable initially deferred,
    ordinal        integer     not null,
    amount         bigint      not null check (amount > 0),
    purpose        text        not null,
    legal_basis    text        not null,
    pay_by         date        not null,
    clock_stands   boolean     not null,
    requested_by   text        not null,
    requested_at   timestamptz not null,
    paid_at        timestamptz,
    receipt_number text,
    primary key (dossier_id, ordinal)
);

-- Payments that fit no request; somebody has to look at them.
create table stray_payment (
    dossier_id uuid        not null,
    sequence   bigint      not null,
    why        text        not null,
    paid_at    timestamptz not null,
    said       text        not null,
    primary key (dossier_id, sequence)
);
