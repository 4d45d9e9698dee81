-- What the application may do with files that are read in; it owns nothing.
grant usage on schema realisatie to ${toepassing};
grant select, insert, update on realisatie.invoerbron, realisatie.invoer to ${toepassing};
grant select, insert, delete on realisatie.invoermelding, realisatie.invoertelling to ${toepassing};
grant delete on realisatie.invoer to ${toepassing};
