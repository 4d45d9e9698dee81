-- What the application may do; it owns nothing. Rows that only grow cannot be taken away or changed.
grant usage on schema gebied to ${toepassing};
grant select, insert, update, delete on gebied.gebied, gebied.indeling, gebied.alias, gebied.ligging to ${toepassing};
-- MAINTAIN allows to lock, so that two herindelingen do not cross.
grant select, insert, maintain on gebied.inwonerstand, gebied.inwoners, gebied.herindeling, gebied.overgang to ${toepassing};
grant usage on all sequences in schema gebied to ${toepassing};
