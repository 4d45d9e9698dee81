-- Locaties of reception. Of one code the last row holds, and those before it stay readable. What stands in opvang.locatie
-- and opvang.plaatsen is open to everybody; terms, addresses and occupancy are not.
create table opvang.locatie (
    nummer           bigint      generated always as identity primary key,
    code             text        not null check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(code) <= 30),
    naam             text        not null check (btrim(naam) <> '' and length(naam) <= 200),
    soort            text        not null check (soort ~ '^[A-Z]+$'),
    gemeente         text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    partij           text        not null check (partij in ('COA', 'GEMEENTE', 'VEILIGHEIDSREGIO', 'NIDOS')),
    amv_plaatsen     int         not null check (amv_plaatsen between 0 and 99999),
    bron             text        not null check (btrim(bron) <> '' and length(bron) <= 300),
    bron_datum       date,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null
);
create index on opvang.locatie (code, nummer);

create table opvang.locatievoorwaarde (
    locatie            bigint  primary key references opvang.locatie,
    gemeente           text    not null,
    contract_tot       date,
    vergunning_tot     date,
    doelgroepbeperking text    not null check (length(doelgroepbeperking) <= 500),
    hoofdlocatie       text
);
comment on column opvang.locatievoorwaarde.contract_tot is 'De eerste dag waarop het contract niet meer geldt.';

create table opvang.locatieadres (
    locatie  bigint  primary key references opvang.locatie,
    gemeente text    not null,
    adres    text    not null check (length(adres) <= 300),
    openbaar boolean not null
);

-- So many places from a day on; a later row of the same code and day replaces an earlier one, and one without places takes
-- it back.
create table opvang.plaatsen (
    nummer           bigint      generated always as identity primary key,
    code             text        not null,
    vanaf            date        not null,
    plaatsen         int         check (plaatsen between 0 and 99999),
    bron             text        not null check (btrim(bron) <> '' and length(bron) <= 300),
    bron_datum       date,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null
);
create index on opvang.plaatsen (code, vanaf, nummer);

create table opvang.bezetting (
    nummer           bigint      generated always as identity primary key,
    code             text        not null,
    gemeente         text        not null,
    dag              date        not null,
    bewoners         int         not null check (bewoners between 0 and 99999),
    bron             text        not null check (btrim(bron) <> '' and length(bron) <= 300),
    bron_datum       date,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null
);
create index on opvang.bezetting (code, dag desc, nummer desc);
comment on table opvang.bezetting is 'Aantallen bewoners op een dag; nooit personen.';

-- Whether whoever acts may write of this kind in this gemeente.
create function opvang.schrijft(soort text, gemeente text) returns boolean
    language sql stable
    return platform.mag_overal('locatie-vastleggen') or gemeente = any (platform.gemeenten_met('locatie-vastleggen'))
        or (soort in ('CRISISNOODOPVANG', 'OEKRAINE')
            and (platform.mag_overal('crisisopvang-vastleggen')
                 or gemeente = any (platform.gemeenten_met('crisisopvang-vastleggen'))));

create function opvang.schrijft_over(welke text) returns boolean
    language sql stable
    return (select opvang.schrijft(l.soort, l.gemeente) from opvang.locatie l
             where l.code = welke order by l.nummer desc limit 1);

create function opvang.ziet(gemeente text) returns boolean
    language sql stable
    return platform.mag_overal('opvang-inzien') or gemeente = any (platform.gemeenten_met('opvang-inzien'));

do $$
declare
    tabel text;
begin
    foreach tabel in array array['locatie', 'locatievoorwaarde', 'locatieadres', 'plaatsen', 'bezetting'] loop
        execute format('create trigger groeit_alleen before update or delete or truncate on opvang.%I '
                       'for each statement execute function opvang.weiger_wijziging()', tabel);
        execute format('alter table opvang.%I enable row level security', tabel);
    end loop;
end $$;

create policy lezen on opvang.locatie for select using (true);
create policy lezen on opvang.plaatsen for select using (true);
create policy lezen on opvang.locatievoorwaarde for select using (opvang.ziet(gemeente));
create policy lezen on opvang.locatieadres for select using (openbaar or opvang.ziet(gemeente));
create policy lezen on opvang.bezetting for select using (opvang.ziet(gemeente));

-- A locatie of another kind or in another gemeente is written only by who may write of both.
create policy schrijven on opvang.locatie for insert with check (
    opvang.is_eigen_hand(account) and opvang.schrijft(soort, gemeente)
    and coalesce(opvang.schrijft_over(code), true));
create policy schrijven on opvang.locatievoorwaarde for insert with check (
    (select opvang.schrijft(l.soort, l.gemeente) and l.gemeente = locatievoorwaarde.gemeente
       from opvang.locatie l where l.nummer = locatie));
create policy schrijven on opvang.locatieadres for insert with check (
    (select opvang.schrijft(l.soort, l.gemeente) and l.gemeente = locatieadres.gemeente
       from opvang.locatie l where l.nummer = locatie));
create policy schrijven on opvang.plaatsen for insert with check (
    opvang.is_eigen_hand(account) and opvang.schrijft_over(code));
create policy schrijven on opvang.bezetting for insert with check (
    opvang.is_eigen_hand(account) and opvang.schrijft_over(code));
