-- Files with realisatie on their way into the grootboek: received, tried out, booked or cancelled. What stands in a file is
-- kept hidden, and only until it is booked, cancelled or a day old.
create table realisatie.invoerbron (
    organisatie  uuid        not null,
    bron         text        not null check (btrim(bron) <> '' and length(bron) <= 300),
    gemeente     text        not null,
    soort        text        not null,
    aantal       text        not null,
    geldig_op    text        not null,
    verwijzing   text        not null,
    gewijzigd_op timestamptz not null default clock_timestamp(),
    primary key (organisatie, bron)
);
comment on table realisatie.invoerbron is 'Welke kolom van de bestanden van een bron wat betekent, zoals een organisatie het laatst koos.';

create table realisatie.invoer (
    id           uuid        primary key default uuidv7(),
    account      uuid        not null,
    organisatie  uuid        not null,
    auteur       text        not null,
    bron         text        not null check (btrim(bron) <> '' and length(bron) <= 300),
    bestand      text        not null check (length(bestand) <= 200),
    vingerafdruk text        not null check (vingerafdruk ~ '^[0-9a-f]{64}$'),
    kop          text[]      not null,
    regels       int         not null,
    status       text        not null default 'ontvangen' check (status in
        ('ontvangen', 'toetsen', 'beproefd', 'bezig', 'klaar', 'geannuleerd', 'mislukt', 'onderbroken', 'verlopen')),
    voortgang    int         not null default 0,
    corrigeren   boolean     not null default false,
    gemeente     text        not null default '',
    soort        text        not null default '',
    aantal       text        not null default '',
    geldig_op    text        not null default '',
    verwijzing   text        not null default '',
    nieuw        int         not null default 0,
    gewijzigd    int         not null default 0,
    bekend       int         not null default 0,
    fouten       int         not null default 0,
    boekstuk     uuid        references realisatie.boekstuk,
    uitleg       text        not null default '',
    inhoud       text,
    ontvangen_op timestamptz not null default clock_timestamp(),
    gewijzigd_op timestamptz not null default clock_timestamp(),
    levend_op    timestamptz not null default clock_timestamp(),
    check ((status = 'klaar') = (boekstuk is not null)),
    check (inhoud is null or status not in ('klaar', 'geannuleerd', 'verlopen'))
);
create index on realisatie.invoer (organisatie, ontvangen_op);
comment on table realisatie.invoer is 'Bestanden die worden ingelezen, en hoe ver dat is.';
comment on column realisatie.invoer.inhoud is 'Het bestand, versleuteld; weg zodra het is geboekt, geannuleerd of een dag oud is.';
comment on column realisatie.invoer.levend_op is 'Wanneer het werk voor het laatst van zich liet horen.';

create table realisatie.invoermelding (
    invoer  uuid   not null references realisatie.invoer,
    volgnr  int    not null,
    regel   int    not null,
    soort   text   not null check (soort in ('fout', 'gewijzigd', 'bekend', 'voorbeeld')),
    veld    text   not null,
    waarde  text   not null,
    uitleg  text   not null,
    boeking bigint,
    primary key (invoer, volgnr)
);
comment on table realisatie.invoermelding is 'Wat de proef van een bestand zegt, per regel; weg met het bestand.';

create table realisatie.invoertelling (
    invoer   uuid   not null references realisatie.invoer,
    gemeente text   not null check (gemeente ~ '^GM[0-9]{4}$'),
    mensen   bigint not null,
    primary key (invoer, gemeente)
);
comment on table realisatie.invoertelling is 'Hoeveel mensen er per gemeente bij zouden komen.';

alter table realisatie.invoerbron enable row level security;
alter table realisatie.invoer enable row level security;
alter table realisatie.invoermelding enable row level security;
alter table realisatie.invoertelling enable row level security;

create policy eigen on realisatie.invoerbron
    using ((select platform.is_systeem())
        or organisatie = (select platform.eigen_organisatie()) and (select platform.mag('boeking-vastleggen')))
    with check (organisatie = (select platform.eigen_organisatie()) and (select platform.mag('boeking-vastleggen')));
create policy lezen on realisatie.invoer for select using (
    (select platform.is_systeem())
    or organisatie = (select platform.eigen_organisatie()) and (select platform.mag('boeking-vastleggen')));
create policy ontvangen on realisatie.invoer for insert with check (
    account = (select platform.eigen_account()) and organisatie = (select platform.eigen_organisatie())
    and (select platform.mag('boeking-vastleggen')));
create policy bijwerken on realisatie.invoer for update using (
    (select platform.is_systeem())
    or organisatie = (select platform.eigen_organisatie()) and (select platform.mag('boeking-vastleggen')));
create policy eigen on realisatie.invoermelding
    using (invoer in (select i.id from realisatie.invoer i))
    with check (invoer in (select i.id from realisatie.invoer i));
create policy eigen on realisatie.invoertelling
    using (invoer in (select i.id from realisatie.invoer i))
    with check (invoer in (select i.id from realisatie.invoer i));
