-- What the application may do; it owns nothing.
grant usage on schema platform to ${toepassing};
grant select, insert, update, delete on platform.planning to ${toepassing};
grant select, insert, delete, update (pogingen, volgende_poging) on platform.bericht to ${toepassing};
