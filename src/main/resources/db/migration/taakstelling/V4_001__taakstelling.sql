create schema taakstelling;

comment on schema taakstelling is 'Halfjaarlijkse taakstelling per gemeente (Huisvestingswet 2014 art. 28 en 29)';

create table taakstelling.versie (
    halfjaar            text        not null check (halfjaar ~ '^\d{4}-I{1,2}$'),
    nummer              int         not null check (nummer >= 1),
    totaal              bigint      not null check (totaal >= 0),
    amv_totaal          bigint      check (amv_totaal between 0 and totaal),
    amv_minimum         bigint      not null check (amv_minimum >= 1),
    inwoners_op         date        not null,
    indeling_op         date        not null,
    methode             text        not null,
    herkomst            text        not null check (herkomst in ('OFFICIEEL', 'BEREKEND')),
    bron                text        not null,
    bron_datum          date,
    controlegetal       text        not null check (controlegetal ~ '^[0-9a-f]{64}$'),
    opgesteld_op        timestamptz not null,
    primary key (halfjaar, nummer)
);
comment on column taakstelling.versie.controlegetal is 'SHA-256 over uitgangspunten, bron en regels';
comment on column taakstelling.versie.bron_datum is 'leeg: te bevestigen';

create table taakstelling.herverdeling (
    halfjaar   text not null,
    nummer     int  not null,
    gemeente   text not null,
    uitvoerder text not null,
    primary key (halfjaar, nummer, gemeente),
    foreign key (halfjaar, nummer) references taakstelling.versie on delete cascade
);

create table taakstelling.regel (
    halfjaar text   not null,
    nummer   int    not null,
    gemeente text   not null,
    inwoners bigint not null check (inwoners >= 0),
    aantal   bigint not null check (aantal >= 0),
    amv      bigint check (amv between 0 and aantal),
    primary key (halfjaar, nummer, gemeente),
    foreign key (halfjaar, nummer) references taakstelling.versie on delete cascade
);

create table taakstelling.stap (
    halfjaar         text        not null,
    nummer           int         not null,
    stap             text        not null check (stap in ('VASTGESTELD', 'GEPUBLICEERD')),
    op               date,
    geregistreerd_op timestamptz not null,
    primary key (halfjaar, nummer, stap),
    foreign key (halfjaar, nummer) references taakstelling.versie on delete cascade
);
comment on column taakstelling.stap.op is 'leeg: te bevestigen';

create table taakstelling.overdracht (
    id               uuid        primary key default uuidv7(),
    halfjaar         text        not null,
    van              text        not null,
    naar             text        not null check (naar <> van),
    aantal           bigint      not null check (aantal > 0),
    bron             text        not null,
    bron_datum       date,
    geregistreerd_op timestamptz not null
);
create index on taakstelling.overdracht (halfjaar, geregistreerd_op);

create table taakstelling.gedrukt_totaal (
    halfjaar text   not null,
    nummer   int    not null,
    gebied   text   not null,
    kolom    text   not null check (kolom in ('inwoners', 'aantal', 'amv')),
    waarde   bigint not null,
    bron     text   not null,
    primary key (halfjaar, nummer, gebied, kolom),
    foreign key (halfjaar, nummer) references taakstelling.versie
);

-- What is published never changes; what is only a concept may still be thrown away whole.
create function taakstelling.weiger() returns trigger language plpgsql as $$
begin
    raise exception 'taakstelling.% is niet te wijzigen; maak een nieuwe versie', tg_table_name
        using errcode = 'restrict_violation';
end $$;

create function taakstelling.weiger_na_publicatie() returns trigger language plpgsql as $$
declare
    rij record;
begin
    rij := case tg_op when 'INSERT' then new else old end;
    if exists (select from taakstelling.stap s
                where s.halfjaar = rij.halfjaar and s.nummer = rij.nummer and s.stap = 'GEPUBLICEERD') then
        raise exception 'versie % van % is gepubliceerd en verandert niet meer', rij.nummer, rij.halfjaar
            using errcode = 'restrict_violation';
    end if;
    return rij;
end $$;

do $$
declare
    tabel text;
begin
    foreach tabel in array array ['versie', 'herverdeling', 'regel', 'stap', 'overdracht', 'gedrukt_totaal'] loop
        execute format('create trigger geen_wijziging before update on taakstelling.%I for each row execute function taakstelling.weiger()', tabel);
        execute format('create trigger niet_leegmaken before truncate on taakstelling.%I execute function taakstelling.weiger()', tabel);
    end loop;
    foreach tabel in array array ['herverdeling', 'regel'] loop
        execute format('create trigger vast_na_publicatie before insert or delete on taakstelling.%I for each row execute function taakstelling.weiger_na_publicatie()', tabel);
    end loop;
    foreach tabel in array array ['versie', 'stap'] loop
        execute format('create trigger vast_na_publicatie before delete on taakstelling.%I for each row execute function taakstelling.weiger_na_publicatie()', tabel);
    end loop;
    foreach tabel in array array ['overdracht', 'gedrukt_totaal'] loop
        execute format('create trigger niet_verwijderen before delete on taakstelling.%I for each row execute function taakstelling.weiger()', tabel);
    end loop;
end $$;
