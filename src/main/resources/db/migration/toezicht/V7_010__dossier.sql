-- What the dossier of a gemeente adds: decisions that put others right, talks, and what is done in its place.
alter table toezicht.tredebesluit add column herstel boolean not null default false;
comment on column toezicht.tredebesluit.herstel is 'Zet de gemeente terug waar zij stond voor het besluit ervoor.';

-- From the announcement on, a step is taken by who may establish.
create policy zwaar on toezicht.tredebesluit as restrictive for insert with check (
    stap < 4
    or platform.mag_overal('toezicht-vaststellen')
    or gemeente = any (platform.gemeenten_met('toezicht-vaststellen')));

alter table toezicht.mijlpaal add unique (gemeente, nummer);
alter table toezicht.mijlpaal add foreign key (gemeente, vervangt) references toezicht.mijlpaal (gemeente, nummer);

-- Talks with a gemeente. A row that names another replaces it.
create table toezicht.gesprek (
    nummer           bigint      generated always as identity primary key,
    gemeente         text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    gehouden_op      date        not null,
    soort            text        not null check (soort in ('ambtelijk', 'bestuurlijk')),
    besproken        text        not null check (btrim(besproken) <> '' and length(besproken) <= 4000),
    afgesproken      text        not null default '' check (length(afgesproken) <= 4000),
    vervangt         bigint      unique,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    unique (gemeente, nummer),
    foreign key (gemeente, vervangt) references toezicht.gesprek (gemeente, nummer)
);
comment on column toezicht.gesprek.besproken is 'Geen persoonsgegevens.';
comment on column toezicht.gesprek.afgesproken is 'Geen persoonsgegevens.';

-- What a provincie does in place of a gemeente and what it costs. A counter entry takes back another, figure by figure.
create table toezicht.uitvoering (
    nummer           bigint        generated always as identity primary key,
    gemeente         text          not null check (gemeente ~ '^GM[0-9]{4}$'),
    datum            date          not null,
    mensen           int           not null,
    euros            numeric(12,2) not null,
    omschrijving     text          not null check (btrim(omschrijving) <> '' and length(omschrijving) <= 2000),
    grondslag        text          not null check (btrim(grondslag) <> '' and length(grondslag) <= 2000),
    neemt_terug      bigint        unique,
    auteur           text          not null,
    account          uuid,
    geregistreerd_op timestamptz   not null,
    unique (gemeente, nummer),
    foreign key (gemeente, neemt_terug) references toezicht.uitvoering (gemeente, nummer),
    check (mensen <> 0 or euros <> 0),
    check (case when neemt_terug is null then mensen >= 0 and euros >= 0 else mensen <= 0 and euros <= 0 end)
);
comment on column toezicht.uitvoering.omschrijving is 'Geen adressen en geen persoonsgegevens.';
comment on column toezicht.uitvoering.grondslag is 'Waarop de kosten berusten: een besluit, een factuurnummer, een regeling.';

do $$
declare tabel text;
begin
    foreach tabel in array array['gesprek', 'uitvoering'] loop
        execute format('create trigger groeit_alleen before update or delete or truncate on toezicht.%I '
                       'for each statement execute function toezicht.weiger_wijziging()', tabel);
        execute format('alter table toezicht.%I enable row level security', tabel);
        execute format('create policy lezen on toezicht.%I for select using (toezicht.ziet(gemeente))', tabel);
        execute format('create policy schrijven on toezicht.%I for insert with check ('
                       'toezicht.is_eigen_hand(account) and toezicht.beoordeelt(gemeente))', tabel);
    end loop;
end $$;
