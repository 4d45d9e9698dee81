-- What gemeenten count themselves per month, and what they and COA say about the difference with the grootboek. Zetten are
-- only added.
create table realisatie.verschilzet (
    gemeente         text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    maand            date        not null check (extract(day from maand) = 1),
    volgnr           int         not null check (volgnr >= 1),
    soort            text        not null check (soort in ('telling', 'bericht', 'verklaring', 'heropening')),
    partij           text        not null check (partij in ('gemeente', 'coa')),
    telling          bigint      check (telling between 0 and 99999),
    coa              bigint      not null,
    reden            text        check (reden ~ '^[a-z]+(-[a-z]+)*$'),
    tekst            text        not null default '' check (length(tekst) <= 2000),
    auteur           text        not null,
    account          uuid,
    organisatie      uuid,
    synthetisch      boolean     not null default false,
    geregistreerd_op timestamptz not null,
    primary key (gemeente, maand, volgnr),
    check (soort <> 'telling' or telling is not null and partij = 'gemeente'),
    check ((soort = 'verklaring') = (reden is not null)),
    check (soort in ('telling', 'verklaring') or btrim(tekst) <> '')
);
create index on realisatie.verschilzet (maand);
comment on table realisatie.verschilzet is 'Tellingen van gemeenten per maand en het gesprek over het verschil met COA.';
comment on column realisatie.verschilzet.telling is 'Wat de gemeente na deze zet telt; leeg zolang ze nog niet telde.';
comment on column realisatie.verschilzet.coa is 'Wat het grootboek voor die maand telde toen de zet werd gedaan.';
comment on column realisatie.verschilzet.tekst is 'Geen persoonsgegevens.';

create trigger groeit_alleen before update or delete or truncate on realisatie.verschilzet
    for each statement execute function realisatie.weiger_wijziging();
alter table realisatie.verschilzet enable row level security;

create policy lezen on realisatie.verschilzet for select using (
    (select platform.mag_overal('verschil-inzien'))
    or gemeente = any ((select platform.gemeenten_met('verschil-inzien'))::text[]));
create policy zetten on realisatie.verschilzet for insert with check (
    (select platform.is_systeem())
    or account = (select platform.eigen_account()) and organisatie = (select platform.eigen_organisatie())
       and case when soort = 'telling'
                then gemeente = any ((select platform.gemeenten_met('telling-vastleggen'))::text[])
                else (select platform.mag_overal('verschil-bespreken'))
                     or gemeente = any ((select platform.gemeenten_met('verschil-bespreken'))::text[]) end);
