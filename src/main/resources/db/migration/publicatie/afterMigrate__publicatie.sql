-- What the application may do; it owns nothing.
grant usage on schema publicatie to ${toepassing};
grant select, insert, update, delete on publicatie.abonnement to ${toepassing};
grant select, insert, delete on publicatie.melding to ${toepassing};
-- Monthly figures only grow.
grant select, insert on publicatie.maandcijfers, publicatie.maandregel, publicatie.maandzonderstand,
    publicatie.maandgrootboek, publicatie.maandpublicatie to ${toepassing};
