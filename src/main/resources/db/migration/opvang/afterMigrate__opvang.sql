-- What the application may do with reception; it owns nothing.
grant usage on schema opvang to ${toepassing};
grant select, insert on all tables in schema opvang to ${toepassing};
