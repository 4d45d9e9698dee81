-- Supervision by provincies: their rules, the rounds in which they judge and the ladder. Everything is only added; what
-- stands is what was added last.
create schema toezicht;
comment on schema toezicht is 'Interbestuurlijk toezicht: beleidsregels, beoordelingsrondes en de interventieladder.';

create function toezicht.weiger_wijziging() returns trigger
    language plpgsql as $$
begin
    raise exception 'In % wordt alleen bijgeschreven.', tg_table_name;
end $$;

-- A rule of a provincie holds from its day until the next one of that provincie; a later versie of the same day replaces it.
create table toezicht.beleidsregel (
    nummer           bigint      generated always as identity primary key,
    provincie        text        not null check (provincie ~ '^PV[0-9]{2}$'),
    geldig_vanaf     date        not null,
    versie           int         not null check (versie >= 1),
    inhoud           jsonb       not null,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    unique (provincie, geldig_vanaf, versie)
);

create table toezicht.ronde (
    provincie    text        not null check (provincie ~ '^PV[0-9]{2}$'),
    peildatum    date        not null,
    beleidsregel bigint      not null references toezicht.beleidsregel,
    auteur       text        not null,
    account      uuid,
    geopend_op   timestamptz not null,
    primary key (provincie, peildatum)
);

-- A round is established, and may be opened again with a reason; what was established stays.
create table toezicht.rondestap (
    provincie        text        not null,
    peildatum        date        not null,
    volgnr           int         not null check (volgnr >= 1),
    soort            text        not null check (soort in ('vastgesteld', 'heropend')),
    reden            text        not null default '' check (length(reden) <= 2000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (provincie, peildatum, volgnr),
    foreign key (provincie, peildatum) references toezicht.ronde,
    check (soort <> 'heropend' or btrim(reden) <> '')
);

-- Whether the reason of a gemeente is a good one.
create table toezicht.weging (
    provincie        text        not null,
    peildatum        date        not null,
    gemeente         text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    volgnr           int         not null check (volgnr >= 1),
    verwijtbaarheid  text        not null check (verwijtbaarheid in ('verschoonbaar', 'verwijtbaar')),
    motivering       text        not null check (btrim(motivering) <> '' and length(motivering) <= 4000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (provincie, peildatum, gemeente, volgnr),
    foreign key (provincie, peildatum) references toezicht.ronde
);
comment on column toezicht.weging.motivering is 'Geen persoonsgegevens.';

-- What is thought of a gemeente, with the figures as they were read.
create table toezicht.oordeel (
    provincie        text        not null,
    peildatum        date        not null,
    gemeente         text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    volgnr           int         not null check (volgnr >= 1),
    oordeel          text        check (oordeel ~ '^[a-z]+(-[a-z]+)*$'),
    aangehouden_tot  date,
    beweging         text        not null check (beweging in ('gelijk', 'hoger', 'einde')),
    verwijtbaarheid  text        check (verwijtbaarheid in ('verschoonbaar', 'verwijtbaar')),
    motivering       text        not null check (btrim(motivering) <> '' and length(motivering) <= 4000),
    voorstel         text        not null,
    volgt_voorstel   boolean     not null,
    op_peildatum     bigint      not null,
    na_naijl         bigint      not null,
    naijl            bigint      not null,
    fase3            bigint,
    niet_verwerkt    bigint      not null check (niet_verwerkt >= 0),
    bekend_op        timestamptz not null,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (provincie, peildatum, gemeente, volgnr),
    foreign key (provincie, peildatum) references toezicht.ronde,
    check ((oordeel is null) <> (aangehouden_tot is null))
);
comment on column toezicht.oordeel.motivering is 'Geen persoonsgegevens.';
comment on column toezicht.oordeel.bekend_op is 'Het moment van de tweede lezing: het einde van de na-ijl of, als dat nog niet is geweest, het moment zelf.';

-- The second pair of eyes: somebody else than who judged.
create table toezicht.akkoord (
    provincie        text        not null,
    peildatum        date        not null,
    gemeente         text        not null,
    volgnr           int         not null,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (provincie, peildatum, gemeente, volgnr),
    foreign key (provincie, peildatum, gemeente, volgnr) references toezicht.oordeel
);

-- The decisions that move a gemeente on the ladder.
create table toezicht.tredebesluit (
    gemeente          text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    volgnr            int         not null check (volgnr >= 1),
    stap              int         not null check (stap between 1 and 6),
    genomen_op        date        not null,
    door              text        not null check (btrim(door) <> ''),
    motivering        text        not null check (btrim(motivering) <> '' and length(motivering) <= 4000),
    termijn_tot       date,
    bezwaar_tot       date,
    auteur            text        not null,
    account           uuid,
    geregistreerd_op  timestamptz not null,
    primary key (gemeente, volgnr)
);
comment on column toezicht.tredebesluit.termijn_tot is 'Laatste dag om te antwoorden (2), van de afspraken (3), voor een zienswijze (4) of om het zelf te doen (5).';

-- What was agreed with a gemeente: dated, and answered by the grootboek. A row that names another replaces it.
create table toezicht.mijlpaal (
    nummer           bigint      generated always as identity primary key,
    gemeente         text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    datum            date        not null,
    eis              text        not null check (eis in ('eerdere-taakstellingen', 'alle-taakstellingen', 'gehuisvest')),
    aantal           int         check (aantal >= 1),
    afgesproken_op   date        not null,
    vervangt         bigint      unique references toezicht.mijlpaal,
    vervallen        boolean     not null default false,
    toelichting      text        not null default '' check (length(toelichting) <= 2000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    check ((eis = 'gehuisvest') = (aantal is not null)),
    check (not vervallen or vervangt is not null)
);
create index on toezicht.mijlpaal (gemeente, datum);

-- What was decided before a provincie judged here, taken over from its own files.
create table toezicht.overgenomen (
    gemeente         text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    peildatum        date        not null,
    gemist           boolean     not null,
    verwijtbaarheid  text        check (verwijtbaarheid in ('verschoonbaar', 'verwijtbaar')),
    bron             text        not null check (btrim(bron) <> ''),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (gemeente, peildatum),
    check (gemist or verwijtbaarheid is null)
);

do $$
declare tabel text;
begin
    foreach tabel in array array['beleidsregel', 'ronde', 'rondestap', 'weging', 'oordeel', 'akkoord', 'tredebesluit',
                                 'mijlpaal', 'overgenomen'] loop
        execute format('create trigger groeit_alleen before update or delete or truncate on toezicht.%I '
                       'for each statement execute function toezicht.weiger_wijziging()', tabel);
        execute format('alter table toezicht.%I enable row level security', tabel);
    end loop;
end $$;

create function toezicht.is_eigen_hand(account uuid) returns boolean
    language sql stable
    return platform.is_systeem() or account = platform.eigen_account();
comment on function toezicht.is_eigen_hand is 'Niemand schrijft iets op naam van een ander.';

create function toezicht.beoordeelt(gemeente text) returns boolean
    language sql stable
    return platform.mag_overal('toezicht-beoordelen')
        or gemeente = any (platform.gemeenten_met('toezicht-beoordelen'));

-- Whether something written then is part of what was established: not yet, as long as only the provincie works on it.
create function toezicht.is_vastgesteld(welke_provincie text, welke_peildatum date, geschreven_op timestamptz)
    returns boolean
    language sql stable
    return exists (select from toezicht.rondestap s
                    where s.provincie = welke_provincie and s.peildatum = welke_peildatum and s.soort = 'vastgesteld'
                      and s.geregistreerd_op >= geschreven_op);

create function toezicht.ziet(gemeente text) returns boolean
    language sql stable
    return platform.mag_overal('toezicht-inzien') or gemeente = any (platform.gemeenten_met('toezicht-inzien'));

-- A rule is a public document.
create policy lezen on toezicht.beleidsregel for select using (true);
create policy schrijven on toezicht.beleidsregel for insert with check (
    toezicht.is_eigen_hand(account)
    and (platform.mag_overal('beleidsregel-vastleggen') or platform.gemeenten_met('beleidsregel-vastleggen') <> '{}'));

create policy lezen on toezicht.ronde for select using (
    platform.mag_overal('toezicht-inzien') or platform.gemeenten_met('toezicht-inzien') <> '{}');
create policy schrijven on toezicht.ronde for insert with check (
    toezicht.is_eigen_hand(account)
    and (platform.mag_overal('toezicht-beoordelen') or platform.gemeenten_met('toezicht-beoordelen') <> '{}'));

create policy lezen on toezicht.rondestap for select using (
    platform.mag_overal('toezicht-inzien') or platform.gemeenten_met('toezicht-inzien') <> '{}');
create policy schrijven on toezicht.rondestap for insert with check (
    toezicht.is_eigen_hand(account)
    and (platform.mag_overal('toezicht-vaststellen') or platform.gemeenten_met('toezicht-vaststellen') <> '{}'));

create policy lezen on toezicht.weging for select using (
    toezicht.beoordeelt(gemeente)
    or toezicht.ziet(gemeente) and toezicht.is_vastgesteld(provincie, peildatum, geregistreerd_op));
create policy schrijven on toezicht.weging for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beoordeelt(gemeente));

create policy lezen on toezicht.oordeel for select using (
    toezicht.beoordeelt(gemeente)
    or toezicht.ziet(gemeente) and toezicht.is_vastgesteld(provincie, peildatum, geregistreerd_op));
create policy schrijven on toezicht.oordeel for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beoordeelt(gemeente));

create policy lezen on toezicht.akkoord for select using (
    toezicht.beoordeelt(gemeente)
    or toezicht.ziet(gemeente) and toezicht.is_vastgesteld(provincie, peildatum, geregistreerd_op));
create policy schrijven on toezicht.akkoord for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beoordeelt(gemeente)
    and not exists (select from toezicht.oordeel o
                     where o.provincie = akkoord.provincie and o.peildatum = akkoord.peildatum
                       and o.gemeente = akkoord.gemeente and o.volgnr = akkoord.volgnr
                       and o.account = akkoord.account));

create policy lezen on toezicht.tredebesluit for select using (toezicht.ziet(gemeente));
create policy schrijven on toezicht.tredebesluit for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beoordeelt(gemeente));

create policy lezen on toezicht.mijlpaal for select using (toezicht.ziet(gemeente));
create policy schrijven on toezicht.mijlpaal for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beoordeelt(gemeente));

create policy lezen on toezicht.overgenomen for select using (toezicht.ziet(gemeente));
create policy schrijven on toezicht.overgenomen for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beoordeelt(gemeente));
