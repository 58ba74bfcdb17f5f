-- What a due date was computed from stands in columns; its explanation is computed when somebody asks for it.
alter table case_file
    add column limit_value      integer,
    add column limit_unit       text,
    add column calendar_version text,
    add column provisional      boolean,
    add column held             timestamptz;

update case_file set
    limit_value      = (promise::jsonb -> 'limit' ->> 'value')::integer,
    limit_unit       = promise::jsonb -> 'limit' ->> 'unit',
    calendar_version = promise::jsonb ->> 'calendarVersion',
    provisional      = (promise::jsonb ->> 'provisional')::boolean,
    held             = due;

alter table case_file
    alter column limit_value set not null,
    alter column limit_unit set not null,
    alter column calendar_version set not null,
    alter column provisional set not null,
    alter column held set not null,
    drop column promise;

comment on column case_file.promised_for is 'the first promise, which stays';
comment on column case_file.due is 'when the law wants it done';
comment on column case_file.held is 'the date the citizen was told last';
