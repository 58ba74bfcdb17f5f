-- Who was shown what of which dossier, in which role, for which agency, when and from where; nothing personal stands here.
-- What was written of looks at files and signatures until now are lines of the same log.
create table dossier_look (
    id         bigint      generated always as identity primary key,
    dossier_id uuid        not null references dossier,
    account    text        not null,
    role       text        not null,
    agency     text        not null,
    shown      text        not null,
    item       uuid,
    origin     text        not null,
    at         timestamptz not null
);

insert into dossier_look (dossier_id, account, role, agency, shown, item, origin, at)
select dossier_id, account, 'COUNTER', agency, shown, item, origin, at
from (select f.dossier_id, l.account, l.agency, 'FILE' as shown, l.file_id as item, l.origin, l.at
      from file_look l join paper_file f on f.id = l.file_id
      union all
      select dossier_id, account, agency, 'SIGNATURE', null, origin, at from signature_look) looks
order by at;

drop table file_look;
drop table signature_look;

create index dossier_look_at on dossier_look (at, id);
create index dossier_look_of_dossier on dossier_look (dossier_id, at, id);
create index dossier_look_by_account on dossier_look (account, at, id);

create trigger dossier_look_never_changes before update or delete or truncate on dossier_look
    for each statement execute function refuse_change();
