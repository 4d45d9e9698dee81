-- What the application may do with tellingen and what is said of them; it owns nothing.
grant usage on schema realisatie to ${toepassing};
grant select, insert on realisatie.verschilzet to ${toepassing};
