-- De gebieden door de tijd, hun inwoners en de herindelingen. Perioden zijn halfopen: [van, tot).
create schema gebied;

create table gebied.gebied (
    code text not null check (code ~ '^(NL|(PV|VR|KR|RG)[0-9]{2}|GM[0-9]{4})$'),
    soort text not null generated always as (left(code, 2)) stored,
    naam text not null check (btrim(naam) <> ''),
    geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
    primary key (code, geldig without overlaps),
    unique (soort, naam, geldig without overlaps)
);
comment on table gebied.gebied is 'Een gebied zoals het in een periode heette en gold. Een nieuwe naam of omvang is een nieuwe versie.';
comment on column gebied.gebied.geldig is 'Het begin 2023-01-01 is het begin van onze gegevens, niet noodzakelijk dat van het gebied.';

create table gebied.indeling (
    gemeente text not null check (gemeente like 'GM%'),
    gebied text not null check (left(gebied, 2) in ('PV', 'VR', 'KR', 'RG')),
    soort text not null generated always as (left(gebied, 2)) stored,
    geldig daterange not null check (not isempty(geldig)),
    primary key (gemeente, gebied, geldig without overlaps),
    foreign key (gemeente, period geldig) references gebied.gebied (code, period geldig) deferrable,
    foreign key (gebied, period geldig) references gebied.gebied (code, period geldig) deferrable,
    constraint hoogstens_een_van_elke_soort
        exclude using gist (gemeente with =, soort with =, geldig with &&) where (soort <> 'RG')
);
comment on table gebied.indeling is 'In welke provincie, veiligheidsregio, koppelregio en regio''s met een naam een gemeente ligt.';

create table gebied.alias (
    code text not null,
    naam text not null check (btrim(naam) <> ''),
    herkomst text not null check (btrim(herkomst) <> ''),
    geldig daterange not null check (not isempty(geldig)),
    primary key (code, naam, geldig without overlaps),
    foreign key (code, period geldig) references gebied.gebied (code, period geldig) deferrable
);
comment on table gebied.alias is 'Andere schrijfwijzen en vroegere namen waaronder een gebied gevonden wordt.';

create table gebied.ligging (
    gemeente text not null check (gemeente like 'GM%'),
    kolom integer not null,
    rij integer not null,
    breedtegraad numeric(6, 3) check (breedtegraad between -90 and 90),
    lengtegraad numeric(6, 3) check (lengtegraad between -180 and 180),
    geldig daterange not null check (not isempty(geldig)),
    primary key (gemeente, geldig without overlaps),
    unique (kolom, rij, geldig without overlaps),
    check ((breedtegraad is null) = (lengtegraad is null)),
    foreign key (gemeente, period geldig) references gebied.gebied (code, period geldig) deferrable
);
comment on table gebied.ligging is 'Plaats op de zeshoekenkaart (punt boven, oneven rijen een halve cel naar rechts) en middelpunt; leeg is onbekend.';

create table gebied.inwonerstand (
    id bigint generated always as identity primary key,
    peildatum date not null,
    indeling date not null,
    dag daterange not null generated always as (daterange(indeling, indeling + 1)) stored,
    bron text not null check (btrim(bron) <> ''),
    bron_datum date,
    geregistreerd_op timestamptz not null,
    unique (id, dag),
    check (indeling >= peildatum)
);
comment on table gebied.inwonerstand is 'Een keer ingelezen inwoneraantallen. Per peildatum telt de laatst geregistreerde; de oudere blijven staan.';
comment on column gebied.inwonerstand.indeling is 'De dag waarvan de gemeentelijke indeling is gebruikt; later dan de peildatum als de bron heeft samengeteld.';

create table gebied.inwoners (
    stand bigint not null,
    dag daterange not null,
    gemeente text not null check (gemeente like 'GM%'),
    aantal bigint not null check (aantal >= 0),
    primary key (stand, gemeente),
    foreign key (stand, dag) references gebied.inwonerstand (id, dag),
    foreign key (gemeente, period dag) references gebied.gebied (code, period geldig) deferrable
);
comment on table gebied.inwoners is 'Inwoners van een gemeente die in de indeling van de stand bestaat; daar waakt de verwijzing met dag over.';

create table gebied.herindeling (
    id bigint generated always as identity primary key,
    datum date not null check (extract(month from datum) = 1 and extract(day from datum) = 1),
    soort text not null check (soort in ('samenvoeging', 'splitsing', 'naamswijziging')),
    bron text not null check (btrim(bron) <> ''),
    bron_datum date,
    geregistreerd_op timestamptz not null
);
comment on table gebied.herindeling is 'Een wijziging van de gemeentelijke indeling per 1 januari (Wet algemene regels herindeling).';

create table gebied.overgang (
    herindeling bigint not null references gebied.herindeling (id),
    van text not null check (van like 'GM%'),
    naar text not null check (naar like 'GM%'),
    teller bigint not null check (teller > 0),
    noemer bigint not null check (noemer >= teller),
    primary key (herindeling, van, naar)
);
comment on table gebied.overgang is 'Welk deel (teller/noemer) van de inwoners van de oude gemeente naar welke nieuwe gaat; per oude gemeente samen 1.';

create function gebied.alleen_toevoegen() returns trigger language plpgsql as $$
begin
    raise exception 'Tabel %.% groeit alleen aan; % is niet toegestaan.', tg_table_schema, tg_table_name, tg_op;
end $$;

create trigger alleen_toevoegen before update or delete on gebied.inwonerstand
    for each row execute function gebied.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete on gebied.inwoners
    for each row execute function gebied.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete on gebied.herindeling
    for each row execute function gebied.alleen_toevoegen();
create trigger alleen_toevoegen before update or delete on gebied.overgang
    for each row execute function gebied.alleen_toevoegen();
