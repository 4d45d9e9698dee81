-- What the application may do with supervision; it owns nothing.
grant usage on schema toezicht to ${toepassing};
grant select, insert on all tables in schema toezicht to ${toepassing};
