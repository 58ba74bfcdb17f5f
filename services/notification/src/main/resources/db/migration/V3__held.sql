-- The date the people of a dossier were told last; null for a dossier that was refused, or accepted before this was kept.
alter table dossier add column held timestamptz;
