-- Agencies that are asked what they think of a dossier, until they have answered: they see its papers meanwhile.
create table consulted_agency (
    dossier_id   uuid        not null references dossier,
    ordinal      integer     not null,
    agency       text        not null,
    requested_at timestamptz not null,
    ended_at     timestamptz,
    primary key (dossier_id, ordinal)
);
