-- The document of a result that processing keeps as a file; the last one counts.
create table result_file (
    dossier_id    uuid        primary key references dossier,
    sha256        text        not null,
    attached_at   timestamptz not null,
    case_sequence bigint      not null
);

-- Electronically a citizen gets one certain file: from the data store, or fetched with the receipt. And whoever gets a
-- result that is being mended has been told so.
alter table handover add column file_sha256 text;
alter table handover add column correction_told boolean not null default false;
alter table handover alter column correction_told drop default;
alter table handover drop constraint handover_check2;
alter table handover add check ((way = 'ELECTRONIC') = (store_reference is not null or file_sha256 is not null));
