-- What the application may do; it owns nothing. What was read in only grows.
grant usage on schema realisatie to ${toepassing};
grant select, insert on realisatie.maandtabel, realisatie.maandtabel_kolom, realisatie.maandtabel_regel, realisatie.maandtabel_getal to ${toepassing};
