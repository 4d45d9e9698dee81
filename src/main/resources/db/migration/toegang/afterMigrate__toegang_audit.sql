-- The audit only grows: reading and adding is all the application may do. The trigger keeps the head.
grant select, insert on toegang.auditregel to ${toepassing};
grant select on toegang.auditkop to ${toepassing};
