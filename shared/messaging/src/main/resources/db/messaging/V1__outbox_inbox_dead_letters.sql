-- What waits to be sent. A row is inserted by the transaction that changed the state and deleted by the relay once
-- Kafka has acknowledged it, so the table is as long as the backlog. It is vacuumed by count, never by share of rows.
create table outbox (
    id          bigint generated always as identity primary key,
    message_id  uuid        not null default uuidv7(),
    type        text        not null,
    topic       text        not null,
    key         text        not null,
    occurred_at timestamptz not null,
    appended_at timestamptz not null default clock_timestamp(),
    data        bytea       not null,
    traceparent text,
    tracestate  text,
    held_since  timestamptz,
    held_cause  text
) with (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = 20000,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 20000,
    autovacuum_vacuum_cost_delay = 0
);

-- Rows that Kafka refused for good: what has the same key waits behind them.
create index outbox_held on outbox (topic, key, id) where held_since is not null;

-- What has been seen. Message ids are UUIDs of version 7, so old rows stand together at the front of the primary key.
create table inbox (
    consumer   text not null,
    message_id uuid not null,
    seen_at    timestamptz not null default now(),
    primary key (consumer, message_id)
);

-- What could not be handled, and what waits behind it (cause is null) to keep the order of its key.
create table dead_letter (
    id               bigint generated always as identity primary key,
    consumer         text        not null,
    message_id       uuid,
    type             text,
    topic            text        not null,
    record_partition integer     not null,
    record_offset    bigint      not null,
    key              text,
    headers          jsonb       not null,
    data             bytea,
    holds_key        boolean     not null,
    attempts         integer     not null,
    cause            text,
    stack            text,
    arrived_at       timestamptz not null default clock_timestamp(),
    failed_at        timestamptz,
    closed_at        timestamptz,
    outcome          text check (outcome in ('HANDLED', 'DISCARDED')),
    closed_by        text,
    reason           text,
    unique (consumer, topic, record_partition, record_offset),
    check ((closed_at is null) = (outcome is null))
);

create index dead_letter_open on dead_letter (consumer, key, id) where closed_at is null;
create index dead_letter_closed on dead_letter (closed_at) where closed_at is not null;
