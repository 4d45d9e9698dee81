-- What a provincie asks a gemeente and by when, and what the gemeente answers. Everything is only added, except files that
-- wait to be sent: those are erased once they are.
create table toezicht.informatieverzoek (
    nummer           bigint      generated always as identity primary key,
    provincie        text        not null check (provincie ~ '^PV[0-9]{2}$'),
    gemeente         text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    peildatum        date,
    vraag            text        not null check (btrim(vraag) <> '' and length(vraag) <= 4000),
    punten           text[]      not null default '{}' check (cardinality(punten) <= 20),
    uiterlijk        date        not null,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    unique (nummer, gemeente),
    foreign key (provincie, peildatum) references toezicht.ronde
);
create index on toezicht.informatieverzoek (gemeente);
comment on column toezicht.informatieverzoek.peildatum is 'De ronde waarvoor het antwoord nodig is; leeg als het los staat van een ronde.';
comment on column toezicht.informatieverzoek.vraag is 'Geen persoonsgegevens.';

-- What a gemeente answered; a later volgnr supplements what was answered before, and both stay.
create table toezicht.informatieantwoord (
    verzoek          bigint      not null,
    gemeente         text        not null,
    volgnr           int         not null check (volgnr >= 1),
    tekst            text        not null check (btrim(tekst) <> '' and length(tekst) <= 4000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (verzoek, volgnr),
    unique (verzoek, volgnr, gemeente),
    foreign key (verzoek, gemeente) references toezicht.informatieverzoek (nummer, gemeente)
);
comment on column toezicht.informatieantwoord.tekst is 'Geen persoonsgegevens.';

create table toezicht.informatiebijlage (
    verzoek          bigint      not null,
    gemeente         text        not null,
    volgnr           int         not null,
    plaats           int         not null check (plaats between 1 and 5),
    naam             text        not null check (btrim(naam) <> '' and length(naam) <= 100),
    soort            text        not null check (soort in ('pdf', 'odt', 'ods', 'docx', 'csv', 'png', 'jpeg')),
    inhoud           bytea       not null check (octet_length(inhoud) between 1 and 10485760),
    sha256           text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (verzoek, volgnr, plaats),
    foreign key (verzoek, volgnr, gemeente) references toezicht.informatieantwoord (verzoek, volgnr, gemeente)
);
comment on table toezicht.informatiebijlage is 'Alleen voor de gemeente en haar provincie. Geen persoonsgegevens.';

-- That a supervisor read an answer, so that it no longer waits.
create table toezicht.informatiegelezen (
    verzoek          bigint      not null,
    gemeente         text        not null,
    volgnr           int         not null,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (verzoek, volgnr),
    foreign key (verzoek, volgnr, gemeente) references toezicht.informatieantwoord (verzoek, volgnr, gemeente)
);

create table toezicht.informatieintrekking (
    verzoek          bigint      primary key,
    gemeente         text        not null,
    reden            text        not null check (btrim(reden) <> '' and length(reden) <= 2000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    foreign key (verzoek, gemeente) references toezicht.informatieverzoek (nummer, gemeente)
);

-- More time: asked by the gemeente, and given or not by the provincie.
create table toezicht.uitstelvraag (
    verzoek          bigint      not null,
    gemeente         text        not null,
    volgnr           int         not null check (volgnr >= 1),
    tot              date        not null,
    reden            text        not null check (btrim(reden) <> '' and length(reden) <= 2000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (verzoek, volgnr),
    unique (verzoek, volgnr, gemeente),
    foreign key (verzoek, gemeente) references toezicht.informatieverzoek (nummer, gemeente)
);

create table toezicht.uitstelbesluit (
    verzoek          bigint      not null,
    gemeente         text        not null,
    volgnr           int         not null,
    tot              date,
    motivering       text        not null check (btrim(motivering) <> '' and length(motivering) <= 2000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    primary key (verzoek, volgnr),
    foreign key (verzoek, volgnr, gemeente) references toezicht.uitstelvraag (verzoek, volgnr, gemeente)
);
comment on column toezicht.uitstelbesluit.tot is 'De nieuwe laatste dag; leeg als er geen uitstel komt.';

-- Files that somebody chose for an answer that was not sent yet. Who chose them sees them and nobody else.
create table toezicht.bijlageconcept (
    nummer           bigint      generated always as identity primary key,
    verzoek          bigint      not null,
    gemeente         text        not null,
    naam             text        not null check (btrim(naam) <> '' and length(naam) <= 100),
    soort            text        not null check (soort in ('pdf', 'odt', 'ods', 'docx', 'csv', 'png', 'jpeg')),
    inhoud           bytea       not null check (octet_length(inhoud) between 1 and 10485760),
    sha256           text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null,
    foreign key (verzoek, gemeente) references toezicht.informatieverzoek (nummer, gemeente)
);
create index on toezicht.bijlageconcept (verzoek);

do $$
declare tabel text;
begin
    foreach tabel in array array['informatieverzoek', 'informatieantwoord', 'informatiebijlage', 'informatiegelezen',
                                 'informatieintrekking', 'uitstelvraag', 'uitstelbesluit'] loop
        execute format('create trigger groeit_alleen before update or delete or truncate on toezicht.%I '
                       'for each statement execute function toezicht.weiger_wijziging()', tabel);
        execute format('alter table toezicht.%I enable row level security', tabel);
    end loop;
end $$;
create trigger wijzigt_niet before update or truncate on toezicht.bijlageconcept
    for each statement execute function toezicht.weiger_wijziging();
alter table toezicht.bijlageconcept enable row level security;

create function toezicht.beantwoordt(gemeente text) returns boolean
    language sql stable
    return platform.mag_overal('toezicht-beantwoorden')
        or gemeente = any (platform.gemeenten_met('toezicht-beantwoorden'));

create function toezicht.leest_bijlage(gemeente text) returns boolean
    language sql stable
    return toezicht.beoordeelt(gemeente) or gemeente = any (platform.gemeenten_met('toezicht-inzien'));
comment on function toezicht.leest_bijlage is 'De gemeente zelf en haar provincie; wie overal inziet, leest geen bijlagen.';

create function toezicht.is_ingetrokken(welk bigint) returns boolean
    language sql stable
    return exists (select from toezicht.informatieintrekking i where i.verzoek = welk);

-- The last day of a request: as it was asked, or the latest that was given since.
create function toezicht.uiterlijk(welk bigint) returns date
    language sql stable
    return (select greatest(v.uiterlijk, (select max(b.tot) from toezicht.uitstelbesluit b where b.verzoek = v.nummer))
              from toezicht.informatieverzoek v where v.nummer = welk);

create policy lezen on toezicht.informatieverzoek for select using (toezicht.ziet(gemeente));
create policy schrijven on toezicht.informatieverzoek for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beoordeelt(gemeente));

create policy lezen on toezicht.informatieantwoord for select using (toezicht.ziet(gemeente));
create policy schrijven on toezicht.informatieantwoord for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beantwoordt(gemeente) and not toezicht.is_ingetrokken(verzoek));

create policy lezen on toezicht.informatiebijlage for select using (toezicht.leest_bijlage(gemeente));
create policy schrijven on toezicht.informatiebijlage for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beantwoordt(gemeente) and not toezicht.is_ingetrokken(verzoek));

create policy lezen on toezicht.informatiegelezen for select using (toezicht.beoordeelt(gemeente));
create policy schrijven on toezicht.informatiegelezen for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beoordeelt(gemeente));

create policy lezen on toezicht.informatieintrekking for select using (toezicht.ziet(gemeente));
create policy schrijven on toezicht.informatieintrekking for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beoordeelt(gemeente));

create policy lezen on toezicht.uitstelvraag for select using (toezicht.ziet(gemeente));
create policy schrijven on toezicht.uitstelvraag for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beantwoordt(gemeente) and not toezicht.is_ingetrokken(verzoek)
    and tot > toezicht.uiterlijk(verzoek));

create policy lezen on toezicht.uitstelbesluit for select using (toezicht.ziet(gemeente));
create policy schrijven on toezicht.uitstelbesluit for insert with check (
    toezicht.is_eigen_hand(account) and toezicht.beoordeelt(gemeente)
    and (tot is null or tot > toezicht.uiterlijk(verzoek)));

create policy eigen on toezicht.bijlageconcept for all
    using (toezicht.is_eigen_hand(account))
    with check (toezicht.is_eigen_hand(account) and toezicht.beantwoordt(gemeente));
