-- Dossiers that were opened to mend the result of an earlier one; each result is mended once.
create table correction (
    dossier_id uuid        primary key references dossier,
    corrects   uuid        not null unique references dossier,
    reason     text        not null,
    ordered_by text        not null,
    ordered_at timestamptz not null
);
