-- What the application may do; it owns nothing. Nothing of a version is ever changed, and only a concept is taken away.
grant usage on schema taakstelling to ${toepassing};
grant select, insert, delete on taakstelling.versie, taakstelling.herverdeling, taakstelling.regel, taakstelling.stap to ${toepassing};
grant select, insert on taakstelling.overdracht, taakstelling.gedrukt_totaal to ${toepassing};
