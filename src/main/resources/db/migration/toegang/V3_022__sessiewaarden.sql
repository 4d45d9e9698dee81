-- The values of a session are written as text from now on, where objects of Java were. Who logged in does so once more.
delete from toegang.sessie;
