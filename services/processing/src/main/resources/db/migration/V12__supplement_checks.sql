-- What citizens have handed in of the papers they were asked for, and what was found of each item, the latest that counts.
alter table case_supplement
    add column handed_in text not null default '[]',
    add column checks    text not null default '[]';
