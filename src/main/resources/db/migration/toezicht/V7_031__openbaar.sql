-- What a provincie makes public of its supervision. Trede and verwijtbaarheid are never among it; what is public is copied here,
-- so that nothing confidential has to be opened for it.
create table toezicht.openbaarheid (
    provincie        text        not null check (provincie ~ '^PV[0-9]{2}$'),
    versie           int         not null check (versie >= 1),
    oordelen         boolean     not null,
    mededelingen     boolean     not null,
    grond            text        not null check (btrim(grond) <> '' and length(grond) <= 2000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (provincie, versie)
);
comment on table toezicht.openbaarheid is 'Of een provincie oordelen en mededelingen openbaar maakt; zonder rij niets.';

create table toezicht.openbaarmaking (
    nummer           bigint      generated always as identity primary key,
    provincie        text        not null,
    peildatum        date        not null,
    stuk             bigint      references toezicht.stuk,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    foreign key (provincie, peildatum) references toezicht.ronde
);
comment on column toezicht.openbaarmaking.stuk is 'De mededeling die openbaar is; leeg als het de oordelen van de ronde zijn.';

create table toezicht.openbaar_oordeel (
    openbaarmaking   bigint      not null references toezicht.openbaarmaking,
    gemeente         text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    naam             text        not null,
    oordeel          text        not null,
    kleur            text        check (kleur in ('groen', 'oranje', 'rood')),
    primary key (openbaarmaking, gemeente)
);

create table toezicht.openbaarheid_einde (
    openbaarmaking   bigint      primary key references toezicht.openbaarmaking,
    reden            text        not null check (btrim(reden) <> '' and length(reden) <= 2000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null
);

do $$
declare tabel text;
begin
    foreach tabel in array array['openbaarheid', 'openbaarmaking', 'openbaar_oordeel', 'openbaarheid_einde'] loop
        execute format('create trigger groeit_alleen before update or delete or truncate on toezicht.%I '
                       'for each statement execute function toezicht.weiger_wijziging()', tabel);
        execute format('alter table toezicht.%I enable row level security', tabel);
        execute format('create policy lezen on toezicht.%I for select using (true)', tabel);
    end loop;
end $$;

create function toezicht.stelt_vast() returns boolean
    language sql stable
    return platform.mag_overal('toezicht-vaststellen') or platform.gemeenten_met('toezicht-vaststellen') <> '{}';

create policy schrijven on toezicht.openbaarheid for insert with check (
    toezicht.is_eigen_hand(account)
    and (platform.mag_overal('beleidsregel-vastleggen') or platform.gemeenten_met('beleidsregel-vastleggen') <> '{}'));
create policy schrijven on toezicht.openbaarmaking for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.stelt_vast());
create policy schrijven on toezicht.openbaar_oordeel for insert with check (
    toezicht.spreekt_voor(array[gemeente], 'toezicht-vaststellen'));
create policy schrijven on toezicht.openbaarheid_einde for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.stelt_vast());

-- The file of a mededeling that is public, as it was sent.
create policy lezen_openbaar on toezicht.stukvaststelling for select using (
    exists (select from toezicht.openbaarmaking o
             where o.stuk = stukvaststelling.stuk
               and not exists (select from toezicht.openbaarheid_einde e where e.openbaarmaking = o.nummer)));
