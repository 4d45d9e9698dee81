-- What is agreed within a provincie on who takes how many places. An afspraak is the whole of what an area must have from a
-- day on, and moves by steps that are only added. Until somebody promised, only those of reception see it.
create table opvang.afspraak (
    nummer           bigint      generated always as identity primary key,
    gebied           text        not null check (gebied ~ '^((VR|RG)[0-9]{2}|GM[0-9]{4})$'),
    provincie        text        not null check (provincie ~ '^PV[0-9]{2}$'),
    gemeenten        text[]      not null check (cardinality(gemeenten) >= 1),
    soort            text        not null check (soort in ('coa', 'oekraine', 'amv-coa', 'amv-nidos')),
    per              date        not null,
    bron             text        not null check (btrim(bron) <> '' and length(bron) <= 300),
    bron_datum       date,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null
);
create index on opvang.afspraak (provincie, gebied, soort, per);
comment on column opvang.afspraak.gemeenten is 'De gemeenten van het gebied op de dag waarop de afspraak is vastgelegd.';

create table opvang.afspraakstap (
    afspraak         bigint      not null references opvang.afspraak,
    volgnr           int         not null check (volgnr >= 1),
    stap             text        not null check (stap in ('gevraagd', 'aangeboden', 'toegezegd', 'raadsbesluit', 'gerealiseerd',
                                                          'afgewezen', 'ingetrokken')),
    dag              date        not null,
    plaatsen         int         not null check (plaatsen between 0 and 99999),
    toelichting      text        not null default '' check (length(toelichting) <= 2000),
    partij           text        not null check (partij in ('tafel', 'gemeente')),
    bekend_op        timestamptz not null,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (afspraak, volgnr)
);
comment on column opvang.afspraakstap.toelichting is 'Geen persoonsgegevens. Wordt openbaar zodra de plaatsen zijn toegezegd.';
comment on column opvang.afspraakstap.partij is 'Namens wie deze stap is gezet.';

create table opvang.overdracht (
    nummer           bigint      generated always as identity primary key,
    provincie        text        not null check (provincie ~ '^PV[0-9]{2}$'),
    van              text        not null check (van ~ '^GM[0-9]{4}$'),
    naar             text        not null check (naar ~ '^GM[0-9]{4}$' and naar <> van),
    soort            text        not null check (soort in ('coa', 'oekraine', 'amv-coa', 'amv-nidos')),
    per              date        not null,
    plaatsen         int         not null check (plaatsen between 1 and 99999),
    reden            text        not null check (btrim(reden) <> '' and length(reden) <= 2000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null
);
comment on table opvang.overdracht is 'Plaatsen die de ene gemeente van de andere overneemt; samen blijft het gelijk.';

create table opvang.overdrachtcorrectie (
    overdracht       bigint      primary key references opvang.overdracht,
    reden            text        not null check (btrim(reden) <> '' and length(reden) <= 2000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null
);

create table opvang.gedrukttotaal (
    provincie        text        not null check (provincie ~ '^PV[0-9]{2}$'),
    soort            text        not null,
    per              date        not null,
    gedrukt          int         not null check (gedrukt >= 0),
    bron             text        not null,
    bron_datum       date,
    primary key (provincie, soort, per)
);
comment on table opvang.gedrukttotaal is 'Wat een bron onder een verdeling binnen een provincie afdrukt, ook als de regels anders optellen.';

-- Whether somebody ever promised places; what was promised stays public, also when it was taken back.
create function opvang.is_vastgelegd(nummer bigint) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from opvang.afspraakstap s
                    where s.afspraak = nummer and s.stap in ('toegezegd', 'raadsbesluit', 'gerealiseerd'));
comment on function opvang.is_vastgelegd is 'Zegt alleen of er ooit plaatsen zijn toegezegd; daarvoor hoeft niemand de afspraak te mogen lezen.';

-- For all of these gemeenten, or for the whole country.
create function opvang.mag_voor(gemeenten text[], recht text) returns boolean
    language sql stable
    return platform.mag_overal(recht) or gemeenten <@ platform.gemeenten_met(recht);

create policy lezen on opvang.afspraak for select using (
    platform.mag_overal('opvang-inzien') or gemeenten && platform.gemeenten_met('opvang-inzien')
    or opvang.is_vastgelegd(nummer));
create policy schrijven on opvang.afspraak for insert with check (
    opvang.is_eigen_hand(account)
    and (opvang.mag_voor(gemeenten, 'opvangafspraak-maken')
         or opvang.mag_voor(gemeenten, 'opvangafspraak-beantwoorden')));

create policy lezen on opvang.afspraakstap for select using (
    exists (select from opvang.afspraak a where a.nummer = afspraakstap.afspraak));
create policy schrijven on opvang.afspraakstap for insert with check (
    opvang.is_eigen_hand(account) and (platform.is_systeem() or bekend_op >= geregistreerd_op)
    and exists (select from opvang.afspraak a
                 where a.nummer = afspraakstap.afspraak
                   and opvang.mag_voor(a.gemeenten, case partij when 'tafel' then 'opvangafspraak-maken'
                                                    else 'opvangafspraak-beantwoorden' end)));

create policy lezen on opvang.overdracht for select using (true);
create policy schrijven on opvang.overdracht for insert with check (
    opvang.is_eigen_hand(account) and opvang.mag_voor(array[van, naar], 'opvangafspraak-maken'));
create policy lezen on opvang.overdrachtcorrectie for select using (true);
create policy schrijven on opvang.overdrachtcorrectie for insert with check (
    opvang.is_eigen_hand(account)
    and exists (select from opvang.overdracht o
                 where o.nummer = overdrachtcorrectie.overdracht and opvang.mag_voor(array[o.van, o.naar], 'opvangafspraak-maken')));
create policy lezen on opvang.gedrukttotaal for select using (true);
create policy schrijven on opvang.gedrukttotaal for insert with check (platform.is_systeem());

do $$
declare tabel text;
begin
    foreach tabel in array array['afspraak', 'afspraakstap', 'overdracht', 'overdrachtcorrectie', 'gedrukttotaal'] loop
        execute format('create trigger groeit_alleen before update or delete or truncate on opvang.%I '
                       'for each statement execute function opvang.weiger_wijziging()', tabel);
        execute format('alter table opvang.%I enable row level security', tabel);
    end loop;
end $$;
