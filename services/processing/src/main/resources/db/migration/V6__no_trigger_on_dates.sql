-- A recomputation says in its own transaction when a case is to be looked at again.
drop trigger case_file_due_earlier on case_file;
drop function look_at_earlier_dates();
