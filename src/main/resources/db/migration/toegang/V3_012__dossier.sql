-- The register of dossiers: which there are, of what kind and of which gemeente. What stands in a dossier is with the module
-- that keeps it. That a dossier exists is confidential.
create sequence toegang.dossiernummer;

create table toegang.dossier (
    id            uuid        primary key default uuidv7(),
    nummer        text        not null unique check (nummer ~ '^D-[0-9]{4}-[0-9]{6,12}$'),
    soort         text        not null check (soort in ('HUISHOUDEN', 'TOEZICHT')),
    gemeente      text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    synthetisch   boolean     not null default false,
    aangemaakt_op timestamptz not null
);
create index on toegang.dossier (gemeente, nummer);
comment on column toegang.dossier.synthetisch is 'Verzonnen voor de demonstratie.';

create table toegang.noodinzage (
    id               uuid        primary key default uuidv7(),
    dossier          uuid        not null references toegang.dossier,
    nummer           text        not null,
    gemeente         text        not null,
    account          uuid        not null,
    naam             text        not null,
    organisatie      uuid        not null,
    organisatie_naam text        not null,
    rol              text        not null,
    reden            text        not null check (length(btrim(reden)) between 20 and 2000),
    begonnen_op      timestamptz not null default now(),
    geldig_tot       timestamptz not null default now() + interval '4 hours',
    beeindigd_op     timestamptz check (beeindigd_op >= begonnen_op),
    check (geldig_tot > begonnen_op and geldig_tot <= begonnen_op + interval '4 hours')
);
create index on toegang.noodinzage (account, begonnen_op);
create index on toegang.noodinzage (gemeente, begonnen_op);
create index on toegang.noodinzage (dossier);
comment on table toegang.noodinzage is 'Wie in nood een dossier buiten het eigen gebied mocht inzien, waarom en hoe lang. Namen zoals ze toen waren.';

create table toegang.noodinzage_oordeel (
    noodinzage  uuid        primary key references toegang.noodinzage,
    oordeel     text        not null check (oordeel in ('TERECHT', 'ONTERECHT')),
    toelichting text        not null check (length(toelichting) <= 2000),
    naam        text        not null,
    gegeven_op  timestamptz not null default now()
);
comment on table toegang.noodinzage_oordeel is 'Wat de organisatie van de gemeente van een noodinzage vindt.';

create trigger groeit_alleen before delete or truncate on toegang.noodinzage
    for each statement execute function toegang.weiger_wijziging();
create trigger groeit_alleen before update or delete or truncate on toegang.noodinzage_oordeel
    for each statement execute function toegang.weiger_wijziging();

alter table toegang.dossier enable row level security;
alter table toegang.noodinzage enable row level security;
alter table toegang.noodinzage_oordeel enable row level security;

create policy lezen on toegang.dossier for select using (
    (soort = 'HUISHOUDEN' and ((select platform.mag_overal('huishouden-inzien'))
        or gemeente = any ((select platform.gemeenten_met('huishouden-inzien'))::text[])))
    or (soort = 'TOEZICHT' and ((select platform.mag_overal('toezicht-inzien'))
        or gemeente = any ((select platform.gemeenten_met('toezicht-inzien'))::text[]))));
-- In an emergency, for who asked and only as long as it lasts; never the supervision of a gemeente.
create policy noodinzage on toegang.dossier for select using (
    soort = 'HUISHOUDEN' and (select platform.mag_overal('noodinzage'))
    and id in (select n.dossier from toegang.noodinzage n
                where n.account = (select platform.eigen_account())
                  and n.beeindigd_op is null and n.geldig_tot > now()));
create policy registreren on toegang.dossier for insert with check ((select platform.is_systeem()));

create policy lezen on toegang.noodinzage for select using (
    account = (select platform.eigen_account())
    or (select platform.mag_overal('noodinzage-nagaan'))
    or gemeente = any ((select platform.gemeenten_met('noodinzage-nagaan'))::text[]));
create policy vragen on toegang.noodinzage for insert with check (
    account = (select platform.eigen_account()) and organisatie = (select platform.eigen_organisatie())
    and (select platform.mag_overal('noodinzage')) and begonnen_op = now());
create policy beeindigen on toegang.noodinzage for update using (account = (select platform.eigen_account()));

create policy lezen on toegang.noodinzage_oordeel for select using (
    noodinzage in (select n.id from toegang.noodinzage n));
create policy oordelen on toegang.noodinzage_oordeel for insert with check (
    noodinzage in (select n.id from toegang.noodinzage n
                    where (select platform.mag_overal('noodinzage-nagaan'))
                       or n.gemeente = any ((select platform.gemeenten_met('noodinzage-nagaan'))::text[])));
