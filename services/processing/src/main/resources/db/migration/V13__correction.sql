-- An issued result that a new dossier is opened to mend, once.
alter table case_file
    add column correction_reason text,
    add column correction_basis  text,
    add column corrected_by      text,
    add column corrected_at      timestamptz;
