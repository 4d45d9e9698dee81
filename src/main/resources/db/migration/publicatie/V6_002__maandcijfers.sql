-- Monthly figures, frozen: what stands here is never changed or taken away, and what is published can be checked by anybody.
create table publicatie.maandcijfers (
    peildatum     date        not null,
    nummer        int         not null check (nummer > 0),
    bekend_op     timestamptz not null,
    controlegetal text        not null check (controlegetal ~ '^[0-9a-f]{64}$'),
    opgesteld_op  timestamptz not null,
    primary key (peildatum, nummer)
);
comment on table publicatie.maandcijfers is 'Een opstelling van de cijfers van alle gemeenten op een peildatum, zoals bekend op een moment.';
comment on column publicatie.maandcijfers.controlegetal is 'SHA-256 van de tekst die iedereen kan downloaden.';

create table publicatie.maandregel (
    peildatum   date    not null,
    nummer      int     not null,
    gemeente    text    not null check (gemeente ~ '^GM[0-9]{4}$'),
    provincie   text    check (provincie ~ '^PV[0-9]{2}$'),
    begin       bigint  not null,
    taakstelling bigint not null,
    realisatie  text    not null check (realisatie ~ '^([a-z0-9-]+=-?[0-9]+(;|$))*$'),
    gehuisvest  bigint  not null,
    eind        bigint  not null check (eind = begin + gehuisvest - taakstelling),
    opgave      bigint  not null check (opgave = taakstelling - begin),
    percentage  numeric(9, 1),
    klasse      text    not null check (klasse in ('OP_SCHEMA', 'MAAND_ACHTER', 'ACHTER')),
    primary key (peildatum, nummer, gemeente),
    foreign key (peildatum, nummer) references publicatie.maandcijfers
);
comment on column publicatie.maandregel.realisatie is 'Gehuisvest per soort, als soort=aantal;soort=aantal.';

create table publicatie.maandzonderstand (
    peildatum date not null,
    nummer    int  not null,
    gemeente  text not null check (gemeente ~ '^GM[0-9]{4}$'),
    provincie text check (provincie ~ '^PV[0-9]{2}$'),
    reden     text not null check (btrim(reden) <> '' and reden !~ '[\n\r]'),
    primary key (peildatum, nummer, gemeente),
    foreign key (peildatum, nummer) references publicatie.maandcijfers
);
comment on table publicatie.maandzonderstand is 'Gemeenten waarvan geen stand bekend is, met waarom niet.';

create table publicatie.maandgrootboek (
    peildatum date   not null,
    nummer    int    not null,
    gemeente  text   not null check (gemeente ~ '^GM[0-9]{4}$'),
    boeking   bigint not null check (boeking > 0),
    hash      text   not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (peildatum, nummer, gemeente),
    foreign key (peildatum, nummer) references publicatie.maandcijfers
);
comment on table publicatie.maandgrootboek is 'De laatste boeking per gemeente die op het moment bekend_op was geregistreerd, met haar hash.';

create table publicatie.maandpublicatie (
    peildatum       date        not null,
    nummer          int         not null,
    definitief      boolean     not null,
    gepubliceerd_op timestamptz not null,
    primary key (peildatum, nummer),
    foreign key (peildatum, nummer) references publicatie.maandcijfers
);
-- Two who make the same month definitief at once: one does.
create unique index maandpublicatie_definitief on publicatie.maandpublicatie (peildatum) where definitief;

create function publicatie.weiger_wijziging() returns trigger
    language plpgsql as $$
begin
    raise exception 'Rows of % only grow', tg_table_name using errcode = 'insufficient_privilege';
end $$;

do $$
declare
    tabel text;
begin
    foreach tabel in array array ['maandcijfers', 'maandregel', 'maandzonderstand', 'maandgrootboek', 'maandpublicatie'] loop
        execute format('create trigger groeit_alleen before update or delete or truncate on publicatie.%I for each statement execute function publicatie.weiger_wijziging()', tabel);
        execute format('alter table publicatie.%I enable row level security', tabel);
        execute format('create policy opstellen on publicatie.%I for insert with check ((select platform.mag_overal(''maandcijfers-publiceren'')))', tabel);
    end loop;
end $$;

-- What is published is public; a concept is for who may publish it.
create policy lezen on publicatie.maandpublicatie for select using (true);
create policy lezen on publicatie.maandcijfers for select using ((select platform.mag_overal('maandcijfers-publiceren'))
    or (peildatum, nummer) in (select p.peildatum, p.nummer from publicatie.maandpublicatie p));
do $$
declare
    tabel text;
begin
    foreach tabel in array array ['maandregel', 'maandzonderstand', 'maandgrootboek'] loop
        execute format('create policy lezen on publicatie.%I for select using ((select platform.mag_overal(''maandcijfers-publiceren''))
            or (peildatum, nummer) in (select p.peildatum, p.nummer from publicatie.maandpublicatie p))', tabel);
    end loop;
end $$;
