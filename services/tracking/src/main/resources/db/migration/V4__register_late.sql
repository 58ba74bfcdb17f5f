-- Which agencies made a dossier late that ended late. The book is written anew from its facts when the service starts.
alter table register_entry add column late_at text[];

truncate register_entry;
