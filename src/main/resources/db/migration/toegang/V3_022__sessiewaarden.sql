-- The values of a session are written as text from now on, where objects of Java were. Who logged in does so once more.
delete from toegang.sessie;
alter table toegang.sessie alter column session_id type varchar(64);
