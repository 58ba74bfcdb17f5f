-- When whoever holds the receipt fetched the document of the result for the first time, whole.
alter table case_file add column fetched_at timestamptz;

-- Why it is declined, where the leader signed without a draft or said it beside one.
alter table case_file add column decision_reasons text;

create index result_look_of_dossier on result_look (dossier_id, at);
create index result_look_at on result_look (at);

-- Cases that mend the result of an earlier one; what is heard of them may come before the case is opened.
create table case_link (
    dossier_id    uuid primary key,
    corrects      uuid not null,
    corrects_code text not null,
    reason        text not null
);
