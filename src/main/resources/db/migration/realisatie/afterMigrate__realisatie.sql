-- What the application may do; it owns nothing. The grootboek only grows: reading and adding is all. The trigger keeps the
-- heads of the chains.
grant usage on schema realisatie to ${toepassing};
grant select, insert on realisatie.soort, realisatie.telregel, realisatie.boekstuk, realisatie.boeking to ${toepassing};
grant select on realisatie.keten to ${toepassing};
grant usage on sequence realisatie.boekingnummer to ${toepassing};
