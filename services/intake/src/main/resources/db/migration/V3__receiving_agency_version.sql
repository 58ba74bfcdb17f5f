-- A slip names the receiving agency as it was called when it took the dossier, whatever becomes of it later.
alter table dossier add column received_at_version integer not null default 1;
alter table dossier alter column received_at_version drop default;
