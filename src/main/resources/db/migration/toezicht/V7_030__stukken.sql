-- Letters and reports of a round: drawn up from a template, rewritten, established with a number. Everything is only added.
create table toezicht.sjabloon (
    provincie        text        not null check (provincie ~ '^PV[0-9]{2}$'),
    soort            text        not null check (soort in ('informatieverzoek', 'uitslag', 'vooraankondiging', 'besluit',
                                                           'mededeling')),
    versie           int         not null check (versie >= 1),
    onderwerp        text        not null check (btrim(onderwerp) <> '' and length(onderwerp) <= 200),
    tekst            text        not null check (btrim(tekst) <> '' and length(tekst) <= 20000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (provincie, soort, versie)
);
comment on table toezicht.sjabloon is 'Waarmee een stuk begint; zonder rij geldt het sjabloon dat meekomt.';

create table toezicht.briefpapier (
    provincie        text        not null check (provincie ~ '^PV[0-9]{2}$'),
    versie           int         not null check (versie >= 1),
    afzender         text        not null check (btrim(afzender) <> ''),
    contact          text        not null,
    ondertekening    text        not null check (btrim(ondertekening) <> ''),
    kenmerk          text        not null check (kenmerk ~ '^[A-Z][A-Z0-9-]{0,19}$'),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (provincie, versie)
);

create table toezicht.stuk (
    nummer           bigint      generated always as identity primary key,
    provincie        text        not null,
    peildatum        date        not null,
    soort            text        not null check (soort in ('informatieverzoek', 'uitslag', 'vooraankondiging', 'besluit',
                                                           'mededeling')),
    gemeente         text        check (gemeente ~ '^GM[0-9]{4}$'),
    gemeenten        text[]      not null check (cardinality(gemeenten) >= 1),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    foreign key (provincie, peildatum) references toezicht.ronde,
    check ((soort = 'mededeling') = (gemeente is null)),
    check (gemeente is null or gemeenten = array[gemeente])
);
comment on column toezicht.stuk.gemeenten is 'Over wie het stuk gaat: alleen wie ze allemaal mag zien, ziet het stuk.';
create index on toezicht.stuk (provincie, peildatum);

create table toezicht.stuktekst (
    stuk             bigint      not null references toezicht.stuk,
    versie           int         not null check (versie >= 1),
    onderwerp        text        not null check (btrim(onderwerp) <> '' and length(onderwerp) <= 200),
    tekst            text        not null check (btrim(tekst) <> '' and length(tekst) <= 20000),
    tabellen         jsonb       not null,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (stuk, versie)
);
comment on column toezicht.stuktekst.tekst is 'Geen namen of andere persoonsgegevens.';

-- An established paper: numbered within its provincie and year, and kept as it was sent.
create table toezicht.stukvaststelling (
    stuk             bigint      primary key references toezicht.stuk,
    versie           int         not null,
    provincie        text        not null,
    gemeenten        text[]      not null,
    jaar             int         not null,
    volgnr           int         not null check (volgnr >= 1),
    kenmerk          text        not null unique,
    dagtekening      date        not null,
    pdf              bytea       not null,
    pdf_sha256       text        not null check (pdf_sha256 = encode(sha256(pdf), 'hex')),
    odt              bytea       not null,
    odt_sha256       text        not null check (odt_sha256 = encode(sha256(odt), 'hex')),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    unique (provincie, jaar, volgnr),
    foreign key (stuk, versie) references toezicht.stuktekst
);

create table toezicht.stukintrekking (
    stuk             bigint      primary key references toezicht.stuk,
    reden            text        not null check (btrim(reden) <> '' and length(reden) <= 2000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null
);
comment on table toezicht.stukintrekking is 'Een concept dat niet doorgaat.';

create function toezicht.spreekt_voor(gemeenten text[], recht text) returns boolean
    language sql stable
    return platform.mag_overal(recht) or gemeenten <@ platform.gemeenten_met(recht);
comment on function toezicht.spreekt_voor is 'Wie een recht heeft voor alle gemeenten waar een stuk over gaat.';

-- A function, for a policy that looks at texts would go round in a circle: a text is seen by who sees that it was established.
create function toezicht.schreef_tekst(welk_stuk bigint, welke_versie int, wie uuid) returns boolean
    language sql stable
    return exists (select from toezicht.stuktekst t
                    where t.stuk = welk_stuk and t.versie = welke_versie and t.account = wie);
comment on function toezicht.schreef_tekst is 'Wie de tekst schreef, stelt haar niet vast.';

do $$
declare tabel text;
begin
    foreach tabel in array array['sjabloon', 'briefpapier', 'stuk', 'stuktekst', 'stukvaststelling', 'stukintrekking'] loop
        execute format('create trigger groeit_alleen before update or delete or truncate on toezicht.%I '
                       'for each statement execute function toezicht.weiger_wijziging()', tabel);
        execute format('alter table toezicht.%I enable row level security', tabel);
    end loop;
end $$;

create policy lezen on toezicht.sjabloon for select using (
    platform.mag_overal('toezicht-beoordelen') or platform.gemeenten_met('toezicht-beoordelen') <> '{}');
create policy schrijven on toezicht.sjabloon for insert with check (
    toezicht.is_eigen_hand(account)
    and (platform.mag_overal('beleidsregel-vastleggen') or platform.gemeenten_met('beleidsregel-vastleggen') <> '{}'));

create policy lezen on toezicht.briefpapier for select using (
    platform.mag_overal('toezicht-beoordelen') or platform.gemeenten_met('toezicht-beoordelen') <> '{}');
create policy schrijven on toezicht.briefpapier for insert with check (
    toezicht.is_eigen_hand(account)
    and (platform.mag_overal('beleidsregel-vastleggen') or platform.gemeenten_met('beleidsregel-vastleggen') <> '{}'));

create policy lezen on toezicht.stukvaststelling for select using (
    toezicht.spreekt_voor(gemeenten, 'toezicht-beoordelen') or toezicht.spreekt_voor(gemeenten, 'toezicht-inzien'));
create policy schrijven on toezicht.stukvaststelling for insert with check (
    toezicht.is_eigen_hand(account)
    and toezicht.spreekt_voor(gemeenten, 'toezicht-vaststellen')
    and not toezicht.schreef_tekst(stuk, versie, account));

create policy lezen on toezicht.stuk for select using (
    toezicht.spreekt_voor(gemeenten, 'toezicht-beoordelen')
    or exists (select from toezicht.stukvaststelling v where v.stuk = stuk.nummer));
create policy schrijven on toezicht.stuk for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.spreekt_voor(gemeenten, 'toezicht-beoordelen'));

create policy lezen on toezicht.stuktekst for select using (
    exists (select from toezicht.stuk s
             where s.nummer = stuktekst.stuk and toezicht.spreekt_voor(s.gemeenten, 'toezicht-beoordelen'))
    or exists (select from toezicht.stukvaststelling v where v.stuk = stuktekst.stuk and v.versie = stuktekst.versie));
create policy schrijven on toezicht.stuktekst for insert with check (
    toezicht.is_eigen_hand(account)
    and exists (select from toezicht.stuk s
                 where s.nummer = stuktekst.stuk and toezicht.spreekt_voor(s.gemeenten, 'toezicht-beoordelen')));

create policy lezen on toezicht.stukintrekking for select using (
    exists (select from toezicht.stuk s where s.nummer = stukintrekking.stuk));
create policy schrijven on toezicht.stukintrekking for insert with check (
    toezicht.is_eigen_hand(account)
    and exists (select from toezicht.stuk s
                 where s.nummer = stukintrekking.stuk and toezicht.spreekt_voor(s.gemeenten, 'toezicht-beoordelen')));
