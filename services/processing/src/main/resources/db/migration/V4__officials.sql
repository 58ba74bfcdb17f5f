-- Officials as the directory lists them. Version 0 is somebody the directory has not named: then what the token said
-- last is all that is known.
alter table colleague add column name text not null default '';
alter table colleague add column active boolean not null default true;
alter table colleague add column version integer not null default 0;
alter table colleague add column published_at timestamptz;

create index colleague_of_agency on colleague (agency);
