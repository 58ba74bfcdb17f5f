-- A dossier is registered when it is filed and again when it is accepted: the later of the two says whom to tell and what
-- was promised.
alter table dossier add column registered bigint not null default 1;
alter table dossier add column returned boolean not null default false;

comment on column dossier.registered is 'sequence of the registration that is kept';
comment on column dossier.returned is 'the citizen has been told that the result was given out';
