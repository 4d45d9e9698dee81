-- The grootboek: who was housed when (geldig_op), and since when that is known (geregistreerd_op). Rows only grow, and hang
-- together in a chain of hashes per gemeente, so that whoever changes one, even as the owner of the database, is found out
-- (./doorstroom realisatie controleer).
create schema if not exists realisatie;
comment on schema realisatie is 'Gehuisveste vergunninghouders per gemeente, met wat daarvan wanneer bekend was (Huisvestingswet 2014 art. 28)';

create table realisatie.soort (
    code     text primary key check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    naam     text not null check (btrim(naam) <> ''),
    uitleg   text not null,
    volgorde int  not null unique
);
comment on table realisatie.soort is 'Soorten huisvesting; welke meetellen staat in de telregels.';

create table realisatie.telregel (
    id               bigint      generated always as identity primary key,
    soort            text        not null references realisatie.soort,
    van              date        not null,
    tot              date        check (tot > van),
    telt             boolean     not null,
    bron             text        not null check (btrim(bron) <> ''),
    bron_datum       date,
    geregistreerd_op timestamptz not null
);
comment on table realisatie.telregel is 'Of een soort meetelt voor de taakstelling. Van regels over dezelfde dag geldt de laatst geregistreerde.';

create table realisatie.boekstuk (
    id               uuid        primary key default uuidv7(),
    wijze            text        not null check (wijze in ('hand', 'invoer', 'api', 'taakstelling', 'voorbeeld')),
    bron             text        not null check (btrim(bron) <> '' and length(bron) <= 300),
    bron_datum       date,
    auteur           text        not null check (btrim(auteur) <> '' and length(auteur) <= 300),
    account          uuid,
    organisatie      uuid,
    synthetisch      boolean     not null default false,
    sleutel          text        unique,
    vingerafdruk     text        check (vingerafdruk ~ '^[0-9a-f]{64}$'),
    geregistreerd_op timestamptz not null
);
create unique index boekstuk_bestand on realisatie.boekstuk (vingerafdruk) where wijze = 'invoer';
comment on table realisatie.boekstuk is 'Waaruit boekingen komen: een bestand, een bericht van een programma of de hand van een medewerker.';
comment on column realisatie.boekstuk.auteur is 'Rol en organisatie zoals die toen heetten; wie het was staat in het logboek.';
comment on column realisatie.boekstuk.sleutel is 'Waaraan een herhaald verzoek wordt herkend (Idempotency-Key), per organisatie.';
comment on column realisatie.boekstuk.vingerafdruk is 'SHA-256 van het bestand of het verzoek.';

create sequence realisatie.boekingnummer;

create table realisatie.boeking (
    gemeente         text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    nummer           bigint      not null unique,
    post             text        not null check (post in ('beginstand', 'taakstelling', 'huisvesting', 'fase3')),
    soort            text,
    aantal           int         not null check (post <> 'fase3' or aantal >= 0),
    geldig_op        date        not null,
    geregistreerd_op timestamptz not null,
    handeling        text        not null check (handeling in ('registratie', 'correctie', 'actualisatie')),
    van              bigint,
    boekstuk         uuid        not null,
    verwijzing       text        check (btrim(verwijzing) <> '' and length(verwijzing) <= 100),
    sleutel          text        unique,
    hash             bytea       not null check (octet_length(hash) = 32),
    primary key (gemeente, nummer),
    foreign key (gemeente, van) references realisatie.boeking (gemeente, nummer),
    check ((post = 'huisvesting') = (soort is not null)),
    check ((handeling = 'registratie') = (van is null)),
    check (van < nummer),
    check (post <> 'beginstand' or extract(day from geldig_op) = 1 and extract(month from geldig_op) in (1, 7))
);
create unique index boeking_eenmaal_gecorrigeerd on realisatie.boeking (van) where handeling = 'correctie';
create index on realisatie.boeking (gemeente, geldig_op);
create index on realisatie.boeking (boekstuk);
comment on column realisatie.boeking.geldig_op is 'Sinds welke dag het geldt: van een huisvesting de dag waarop iemand verhuisde.';
comment on column realisatie.boeking.geregistreerd_op is 'Sinds wanneer het bekend is; gaat binnen een gemeente nooit terug.';
comment on column realisatie.boeking.van is 'De boeking die wordt gecorrigeerd of geactualiseerd.';
comment on column realisatie.boeking.verwijzing is 'Waar het over gaat, zoals een koppeling. Geen persoonsgegeven.';
comment on column realisatie.boeking.sleutel is 'Hash waaraan een regel uit dezelfde bron wordt herkend als hij nog eens wordt aangeboden.';
comment on column realisatie.boeking.boekstuk is 'Een bestaand boekstuk, zoals soort een bestaande soort; schakel_boekingen gaat dat na voor alle rijen samen. Geen van beide verdwijnt ooit.';
comment on column realisatie.boeking.hash is 'SHA-256 van de vorige hash van de gemeente en alle andere kolommen.';

create table realisatie.keten (
    gemeente         text        primary key,
    laatste          bigint      not null,
    aantal           bigint      not null,
    geregistreerd_op timestamptz not null,
    hash             bytea       not null
);
comment on table realisatie.keten is 'De laatste boeking per gemeente; vasthouden ervan zet schrijvers van een gemeente achter elkaar.';

-- All fields in one text, in which no two rows look the same: days since 1970, microseconds since 1970, and free text with its
-- length before it.
create function realisatie.boekinghash(vorige bytea, gemeente text, nummer bigint, post text, soort text, aantal int,
        geldig_op date, geregistreerd_op timestamptz, handeling text, van bigint, boekstuk uuid, verwijzing text,
        sleutel text) returns bytea
    language sql stable parallel safe
    return sha256(vorige || convert_to(concat_ws('|', gemeente, nummer, post, coalesce(soort, '-'), aantal,
        geldig_op - date '1970-01-01', (extract(epoch from geregistreerd_op) * 1000000)::bigint, handeling, coalesce(van, 0),
        boekstuk, coalesce(octet_length(verwijzing) || ':' || verwijzing, '-'),
        coalesce(octet_length(sleutel) || ':' || sleutel, '-')), 'UTF8'));

-- Holds the heads of some gemeenten until the transaction ends, always in the same order, so that writers of one gemeente
-- take turns and never wait for each other in a circle.
create function realisatie.vergrendel(codes text[]) returns setof realisatie.keten
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into realisatie.keten (gemeente, laatste, aantal, geregistreerd_op, hash)
        select distinct code, 0, 0, '-infinity'::timestamptz, decode(repeat('00', 32), 'hex')
          from unnest(codes) code order by code
        on conflict do nothing;
    return query select * from realisatie.keten k where k.gemeente = any (codes) order by k.gemeente for update;
end $$;

-- Whoever writes makes known since when, before choosing the moment of registration: what is written but not committed yet
-- is then known to be on its way, and nobody reads past it.
create function realisatie.begin_schrijven() returns timestamptz
    language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(5001, (extract(epoch from clock_timestamp())::bigint - 1700000000)::int);
    return clock_timestamp();
end $$;

-- Until which moment everything that is registered can be read already.
create function realisatie.leesmoment() returns timestamptz
    language sql volatile
    return least(clock_timestamp(), (
        select to_timestamp(min(l.objid::bigint) + 1700000000) - interval '1 microsecond'
          from pg_catalog.pg_locks l
         where l.locktype = 'advisory' and l.classid = 5001 and l.objsubid = 2
           and l.database = (select d.oid from pg_catalog.pg_database d where d.datname = current_database())));

-- What was added must go on from the head of its gemeente: in order, never back in time, each hash from the one before.
create function realisatie.schakel_boekingen() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    fout record;
begin
    select s.gemeente, s.nummer into fout
      from (select n.*,
                   lag(n.hash) over per_gemeente as vorige_hash,
                   lag(n.nummer) over per_gemeente as vorig_nummer,
                   lag(n.geregistreerd_op) over per_gemeente as vorig_op
              from nieuw n window per_gemeente as (partition by n.gemeente order by n.nummer)) s
      left join realisatie.keten k on k.gemeente = s.gemeente
     where k.gemeente is null
        or s.nummer <= coalesce(s.vorig_nummer, k.laatste)
        or s.geregistreerd_op < coalesce(s.vorig_op, k.geregistreerd_op)
        or s.geregistreerd_op > clock_timestamp()
        or s.hash <> realisatie.boekinghash(coalesce(s.vorige_hash, k.hash), s.gemeente, s.nummer, s.post, s.soort,
               s.aantal, s.geldig_op, s.geregistreerd_op, s.handeling, s.van, s.boekstuk, s.verwijzing, s.sleutel)
     limit 1;
    if found then
        raise exception 'Boeking % van % gaat niet verder waar het grootboek eindigt', fout.nummer, fout.gemeente
            using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from (select distinct n.boekstuk, n.soort from nieuw n) wijst
                where not exists (select from realisatie.boekstuk b where b.id = wijst.boekstuk)
                   or wijst.soort is not null
                      and not exists (select from realisatie.soort s where s.code = wijst.soort)) then
        raise exception 'Een boeking noemt een boekstuk of een soort die er niet is' using errcode = 'foreign_key_violation';
    end if;
    update realisatie.keten k
       set laatste = n.nummer, aantal = k.aantal + n.samen, geregistreerd_op = n.geregistreerd_op, hash = n.hash
      from (select distinct on (b.gemeente) b.gemeente, b.nummer, b.geregistreerd_op, b.hash,
                   count(*) over (partition by b.gemeente) as samen
              from nieuw b order by b.gemeente, b.nummer desc) n
     where k.gemeente = n.gemeente;
    return null;
end $$;
create trigger schakel after insert on realisatie.boeking referencing new table as nieuw
    for each statement execute function realisatie.schakel_boekingen();

create function realisatie.weiger_wijziging() returns trigger
    language plpgsql as $$
begin
    raise exception 'realisatie.% groeit alleen; boek een correctie', tg_table_name using errcode = 'restrict_violation';
end $$;
do $$
declare
    tabel text;
begin
    foreach tabel in array array ['boeking', 'boekstuk', 'telregel'] loop
        execute format('create trigger groeit_alleen before update or delete or truncate on realisatie.%I
            for each statement execute function realisatie.weiger_wijziging()', tabel);
    end loop;
    create trigger blijft before delete or truncate on realisatie.soort
        for each statement execute function realisatie.weiger_wijziging();
    foreach tabel in array array ['soort', 'telregel', 'boekstuk', 'boeking', 'keten'] loop
        execute format('alter table realisatie.%I enable row level security', tabel);
    end loop;
end $$;

create policy lezen on realisatie.soort for select using (true);
create policy beheren on realisatie.soort for insert with check ((select platform.mag_overal('telwijze-beheren')));
create policy lezen on realisatie.telregel for select using (true);
create policy beheren on realisatie.telregel for insert with check ((select platform.mag_overal('telwijze-beheren')));
create policy lezen on realisatie.keten for select using (true);

create policy lezen on realisatie.boeking for select using (
    (select platform.mag_overal('boeking-inzien'))
    or post = 'taakstelling'
    or gemeente = any ((select platform.gemeenten_met('boeking-inzien'))::text[]));
create function realisatie.mag_taakstelling_boeken() returns boolean
    language sql stable parallel safe
    return platform.mag_overal('taakstelling-publiceren') or platform.mag_overal('overdracht-vastleggen');

-- A taakstelling is booked when it is published or handed over, a beginstand by the product only.
create policy boeken on realisatie.boeking for insert with check (
    (select platform.is_systeem())
    or post = 'taakstelling' and (select realisatie.mag_taakstelling_boeken())
    or post in ('huisvesting', 'fase3')
       and ((select platform.mag_overal('boeking-vastleggen'))
            or gemeente = any ((select platform.gemeenten_met('boeking-vastleggen'))::text[])));
-- Who may read an entry may read what it came from.
create policy lezen on realisatie.boekstuk for select using (
    (select platform.mag_overal('boeking-inzien'))
    or exists (select from realisatie.boeking b where b.boekstuk = boekstuk.id));
create policy boeken on realisatie.boekstuk for insert with check (
    (select platform.is_systeem())
    or ((select platform.mag('boeking-vastleggen'))
        or wijze = 'taakstelling' and (select realisatie.mag_taakstelling_boeken()))
       and (account is null or account = (select platform.eigen_account()))
       and organisatie is not distinct from (select platform.eigen_organisatie()));

insert into realisatie.soort (code, naam, uitleg, volgorde) values
    ('eigen-gemeente', 'In de gemeente', 'Gehuisvest in een woning in de eigen gemeente, nareizigers meegerekend.', 1),
    ('tussenvoorziening', 'Tussenvoorziening', 'Telt mee zodra de woning is betrokken.', 2),
    ('doorstroomwoning', 'Doorstroomwoning', 'Telt mee zodra de woning is betrokken.', 3),
    ('hotel-en-accommodatieregeling', 'Hotel- en accommodatieregeling', 'Telt mee voor de gemeente waaraan iemand is gekoppeld; staat apart.', 4),
    ('doorstroomlocatie', 'Doorstroomlocatie', 'Telt mee voor de gemeente waaraan iemand is gekoppeld.', 5),
    ('nidos-kso', 'Kleinschalige opvang van Nidos', 'Alleenstaande minderjarigen in kleinschalige opvang van Nidos.', 6),
    ('coa-kwv', 'Kleinschalige woonvoorziening van COA', 'Telt niet mee.', 7),
    ('opvanggezin', 'Opvanggezin', 'Telt niet mee.', 8);
