-- Organisations, the people who work for them and in which role. Every table is guarded by row level security.
create schema toegang;
comment on schema toegang is 'Wie mag wat: organisaties, accounts, aanstellingen, sessies en wat daarvan is vastgelegd';

create table toegang.organisatie (
    id            uuid        primary key default uuidv7(),
    soort         text        not null,
    naam          text        not null check (btrim(naam) <> '' and length(naam) <= 200),
    oin           text        check (oin ~ '^[0-9]{20}$'),
    synthetisch   boolean     not null default false,
    beeindigd_op  timestamptz,
    versie        int         not null default 1,
    aangemaakt_op timestamptz not null,
    unique (naam),
    unique (oin)
);
comment on column toegang.organisatie.oin is 'Organisatie-identificatienummer; hieraan wordt de claim van een aanbieder van identiteit herkend.';
comment on column toegang.organisatie.synthetisch is 'Verzonnen voor de demonstratie.';

create table toegang.organisatiegebied (
    organisatie uuid not null references toegang.organisatie,
    gebied      text not null check (gebied ~ '^(NL|(PV|VR|KR|RG)[0-9]{2}|GM[0-9]{4})$'),
    primary key (organisatie, gebied)
);
comment on table toegang.organisatiegebied is 'De gebieden waarvoor een organisatie werkt.';

create table toegang.account (
    id               uuid        primary key default uuidv7(),
    naam             text        not null check (btrim(naam) <> '' and length(naam) <= 200),
    email            text        not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    thuisorganisatie uuid        not null references toegang.organisatie,
    synthetisch      boolean     not null default false,
    beeindigd_op     timestamptz,
    versie           int         not null default 1,
    aangemaakt_op    timestamptz not null,
    unique (email)
);
comment on column toegang.account.thuisorganisatie is 'De organisatie die het account beheert; een andere organisatie kan alleen een eigen aanstelling geven.';

create table toegang.identiteit (
    uitgever     text        not null,
    onderwerp    text        not null,
    account      uuid        not null references toegang.account,
    verbonden_op timestamptz not null,
    primary key (uitgever, onderwerp)
);
comment on table toegang.identiteit is 'Wie een aanbieder van identiteit (uitgever) met dit onderwerp (sub) bedoelt.';

create table toegang.aanstelling (
    id             uuid        primary key default uuidv7(),
    account        uuid        not null references toegang.account,
    organisatie    uuid        not null references toegang.organisatie,
    rol            text        not null,
    gebieden       text[],
    geldig         daterange   not null check (not isempty(geldig) and not lower_inf(geldig)),
    ingetrokken_op timestamptz,
    aangemaakt_op  timestamptz not null,
    exclude using gist (account with =, organisatie with =, rol with =, geldig with &&) where (ingetrokken_op is null)
);
comment on column toegang.aanstelling.gebieden is 'Alleen voor dit deel van het gebied van de organisatie; leeg: voor alles.';
create index on toegang.aanstelling (organisatie);

create table toegang.uitnodiging (
    id             uuid        primary key default uuidv7(),
    account        uuid        not null references toegang.account,
    codehash       text        not null unique check (codehash ~ '^[0-9a-f]{64}$'),
    geldig_tot     timestamptz not null,
    gebruikt_op    timestamptz,
    ingetrokken_op timestamptz,
    aangemaakt_op  timestamptz not null
);
create index on toegang.uitnodiging (account);
comment on column toegang.uitnodiging.codehash is 'SHA-256 van de code in de link; de code zelf wordt niet bewaard.';

create table toegang.apiclient (
    id            uuid        primary key default uuidv7(),
    organisatie   uuid        not null references toegang.organisatie,
    uitgever      text        not null,
    client        text        not null check (btrim(client) <> '' and length(client) <= 200),
    omschrijving  text        not null check (btrim(omschrijving) <> '' and length(omschrijving) <= 200),
    rechten       text[]      not null check (cardinality(rechten) > 0),
    beeindigd_op  timestamptz,
    aangemaakt_op timestamptz not null
);
create unique index apiclient_bekend on toegang.apiclient (uitgever, client) where beeindigd_op is null;
comment on table toegang.apiclient is 'Een programma dat namens een organisatie de API mag gebruiken.';

create table toegang.poging (
    sleutel text        not null,
    venster timestamptz not null,
    aantal  int         not null check (aantal > 0),
    primary key (sleutel, venster)
);
comment on table toegang.poging is 'Hoe vaak er kort geleden is geprobeerd aan te melden, per afzender (als hash).';

do $$
declare
    tabel text;
begin
    foreach tabel in array array ['organisatie', 'organisatiegebied', 'account', 'identiteit', 'aanstelling', 'uitnodiging', 'apiclient', 'poging'] loop
        execute format('alter table toegang.%I enable row level security', tabel);
    end loop;
end $$;

-- Which organisations there are is no secret among those who log in.
create policy lezen on toegang.organisatie for select using ((select platform.instelling('soort') is not null));
create policy toevoegen on toegang.organisatie for insert with check ((select platform.mag_overal('organisaties-beheren')));
create policy wijzigen on toegang.organisatie for update using ((select platform.mag_overal('organisaties-beheren')));
create policy lezen on toegang.organisatiegebied for select using ((select platform.instelling('soort') is not null));
create policy beheren on toegang.organisatiegebied for all using ((select platform.mag_overal('organisaties-beheren')));

create policy lezen on toegang.aanstelling for select using (
    account = (select platform.eigen_account())
    or (select platform.mag_overal('gebruikers-beheren'))
    or organisatie = (select platform.organisatie_met('gebruikers-beheren')));
create policy toevoegen on toegang.aanstelling for insert with check (
    (select platform.mag_overal('gebruikers-beheren'))
    or organisatie = (select platform.organisatie_met('gebruikers-beheren')));
create policy wijzigen on toegang.aanstelling for update using (
    (select platform.mag_overal('gebruikers-beheren'))
    or organisatie = (select platform.organisatie_met('gebruikers-beheren')));

-- A colleague with an appointment here is visible; only the organisation that keeps the account may change it.
create policy lezen on toegang.account for select using (
    id = (select platform.eigen_account())
    or (select platform.mag_overal('gebruikers-beheren'))
    or thuisorganisatie = (select platform.organisatie_met('gebruikers-beheren'))
    or id in (select a.account from toegang.aanstelling a
               where a.organisatie = (select platform.organisatie_met('gebruikers-beheren'))));
create policy toevoegen on toegang.account for insert with check (
    (select platform.mag_overal('gebruikers-beheren'))
    or thuisorganisatie = (select platform.organisatie_met('gebruikers-beheren')));
create policy wijzigen on toegang.account for update using (
    (select platform.mag_overal('gebruikers-beheren'))
    or thuisorganisatie = (select platform.organisatie_met('gebruikers-beheren')));

create policy lezen on toegang.identiteit for select using (
    account = (select platform.eigen_account()) or (select platform.is_systeem()));
create policy beheren on toegang.identiteit for all using ((select platform.is_systeem()));

create policy beheren on toegang.uitnodiging for all using (
    (select platform.is_systeem()) or account in (select a.id from toegang.account a
        where (select platform.mag_overal('gebruikers-beheren'))
           or a.thuisorganisatie = (select platform.organisatie_met('gebruikers-beheren'))));

create policy beheren on toegang.apiclient for all using (
    (select platform.mag_overal('apiclients-beheren'))
    or organisatie = (select platform.organisatie_met('apiclients-beheren')));

create policy tellen on toegang.poging for all using ((select platform.is_systeem()));
