-- The parts of a case (phần việc), each of one agency; parts that do not wait for one another run side by side. Cases that
-- were opened before are one part of the agency that decides.
create table case_part (
    dossier_id  uuid    not null references case_file deferrable initially deferred,
    ordinal     integer not null,
    agency      text    not null,
    limit_value integer,
    limit_unit  text,
    waits_for   text    not null,
    primary key (dossier_id, ordinal)
);

comment on column case_part.limit_value is 'none where the shares of its steps are all that is said';
comment on column case_part.waits_for is 'ordinals of the parts that must have ended before it begins, apart by spaces';

insert into case_part (dossier_id, ordinal, agency, waits_for)
select dossier_id, 1, competent_agency, '' from case_file;

-- What was said last of the date of a step stands with the step, as several may run at once.
alter table case_step
    add column part     integer not null default 1,
    add column said     integer,
    add column said_due timestamptz,
    add column said_at  timestamptz;

alter table case_step alter column part drop default;

update case_step s set said = c.step_said, said_due = c.step_said_due, said_at = c.step_said_at
from case_file c where c.dossier_id = s.dossier_id and c.step_said_for = s.ordinal;

comment on column case_step.said is '-1 near due, 0 broken, then the overdue working day that was said last';

alter table case_file
    drop column step_said,
    drop column step_said_due,
    drop column step_said_at,
    drop column step_said_for,
    add column last_step integer;

comment on column case_file.current_step is 'the first of those that run; the last one once it is decided';
comment on column case_file.last_step is 'where the last act was done; none where it was done to the case as a whole';

-- Which step asked; none where the case was one part.
alter table case_supplement add column step integer;
alter table case_payment add column step integer;

-- A procedure can be worked by once all agencies of its parts are known.
create view workable_procedure as
select p.code, p.version from procedure_copy p
where not exists (
    select 1 from jsonb_array_elements(p.published::jsonb -> 'phases') phase
    where phase ->> 'agency' is not null
      and not exists (select 1 from agency_copy a where a.code = phase ->> 'agency'));
