-- Each dossier as the national indicators count it, worked out from its facts alone. To build it anew: empty it and start
-- the service.
create table indicator_case (
    dossier_id  uuid primary key,
    agency      text,
    accepted_at timestamptz,
    ended_at    timestamptz,
    course      text not null
);

comment on column indicator_case.agency is 'agency that decides; null while the dossier is not accepted, which does not count';
comment on column indicator_case.ended_at is 'processed, or else handed over, or else stopped';
comment on column indicator_case.course is 'dates and waits with the instants since which they hold';

create index indicator_case_accepted on indicator_case (agency, accepted_at);
