-- What has to be there: decisions on capacity with what they print, and what they leave to each area. A later version of a
-- decision comes in the place of an earlier one; all of them stay.
create table opvang.besluit (
    nummer           bigint      generated always as identity primary key,
    code             text        not null check (code ~ '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$' and length(code) <= 40),
    versie           int         not null check (versie >= 1),
    soort            text        not null check (soort in ('capaciteitsbesluit', 'oekraine', 'nidos')),
    naam             text        not null check (btrim(naam) <> '' and length(naam) <= 200),
    per              date        not null,
    tot              date        check (tot > per),
    bekend_op        timestamptz not null,
    voorbehoud       text        not null default '' check (length(voorbehoud) <= 1000),
    bron             text        not null check (btrim(bron) <> '' and length(bron) <= 300),
    bron_datum       date,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    unique (code, versie)
);
comment on column opvang.besluit.bekend_op is 'Vanaf wanneer het telt voor wie vraagt wat er toen bekend was: de dag van de brief, en voor wat iemand later vastlegt het moment waarop dat gebeurde.';
comment on column opvang.besluit.tot is 'De eerste dag waarop het niet meer geldt; leeg: tot het volgende.';

create table opvang.besluitkolom (
    besluit          bigint      not null references opvang.besluit,
    soort            text        not null check (soort in ('coa', 'oekraine', 'amv-coa', 'amv-nidos')),
    totaal           int         not null check (totaal between 0 and 9999999),
    gedrukt          int         not null check (gedrukt between 0 and 9999999),
    sleutel          text        not null check (sleutel in ('onbekend', 'gewogen-extra', 'inwoners', 'oekraine', 'spreidingswet')),
    voortbouwt_op    text,
    primary key (besluit, soort),
    check ((sleutel = 'gewogen-extra') = (voortbouwt_op is not null))
);
comment on column opvang.besluitkolom.totaal is 'Wat is besloten; wat onder de tabel staat kan anders zijn.';
comment on column opvang.besluitkolom.voortbouwt_op is 'Code van het besluit waar deze verdeling op voortbouwt.';

create table opvang.besluitregel (
    besluit          bigint      not null references opvang.besluit,
    soort            text        not null,
    gebied           text        not null check (gebied ~ '^(PV|VR)[0-9]{2}$'),
    plaatsen         int         not null check (plaatsen between 0 and 9999999),
    extra            int         check (extra between 0 and 9999999),
    aanwezig         int         check (aanwezig between 0 and 9999999),
    primary key (besluit, soort, gebied),
    foreign key (besluit, soort) references opvang.besluitkolom
);
comment on column opvang.besluitregel.extra is 'Wat erbij kwam op het besluit waar dit op voortbouwt, zoals afgedrukt.';
comment on column opvang.besluitregel.aanwezig is 'Reguliere plaatsen waar de sleutel mee rekent, zoals afgedrukt.';

create table opvang.besluitdeel (
    besluit          bigint      not null references opvang.besluit,
    volgorde         int         not null check (volgorde >= 1),
    naam             text        not null check (btrim(naam) <> '' and length(naam) <= 200),
    plaatsen         int         not null check (plaatsen between 0 and 9999999),
    primary key (besluit, volgorde)
);
comment on table opvang.besluitdeel is 'Plaatsen die binnen het totaal voor een groep zijn; ze komen er niet bij.';

do $$
declare tabel text;
begin
    foreach tabel in array array['besluit', 'besluitkolom', 'besluitregel', 'besluitdeel'] loop
        execute format('create trigger groeit_alleen before update or delete or truncate on opvang.%I '
                       'for each statement execute function opvang.weiger_wijziging()', tabel);
        execute format('alter table opvang.%I enable row level security', tabel);
        execute format('create policy lezen on opvang.%I for select using (true)', tabel);
    end loop;
    foreach tabel in array array['besluitkolom', 'besluitregel', 'besluitdeel'] loop
        execute format('create policy schrijven on opvang.%I for insert with check '
                       '(platform.mag_overal(''capaciteit-vastleggen''))', tabel);
    end loop;
end $$;

-- Who writes down a decision today changes nothing of what was known yesterday.
create policy schrijven on opvang.besluit for insert with check (
    opvang.is_eigen_hand(account) and platform.mag_overal('capaciteit-vastleggen')
    and (platform.is_systeem() or bekend_op >= geregistreerd_op));
