-- A limit that was made longer, once, by what the procedure's text allows.
alter table case_file
    add column extension_value  integer,
    add column extension_unit   text,
    add column extension_reason text,
    add column extension_basis  text,
    add column extended_by      text,
    add column extended_at      timestamptz;
