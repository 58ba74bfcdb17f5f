-- Dossiers that were opened to mend the result of an earlier one, as their facts say.
create table correction (
    dossier_id uuid primary key,
    corrects   uuid not null
);
create index correction_corrects on correction (corrects);

insert into correction (dossier_id, corrects)
select dossier_id, cast(cast(data as json) ->> 'corrects' as uuid)
from fact where type = 'vn.onestop.dossier.linked.v1'
on conflict do nothing;
