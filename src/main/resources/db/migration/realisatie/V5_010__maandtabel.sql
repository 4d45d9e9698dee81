create table realisatie.maandtabel (
    vorm         text        not null check (vorm in ('opgaven', 'amv')),
    datum        date        not null,
    versie       int         not null check (versie >= 1),
    bron         text        not null check (bron <> ''),
    bron_datum   date,
    bestand      text        not null check (bestand ~ '^[0-9a-f]{64}$'),
    controlegetal text       not null check (controlegetal ~ '^[0-9a-f]{64}$'),
    ingelezen_op timestamptz not null,
    ingelezen_in xid8        not null default pg_current_xact_id(),
    primary key (vorm, datum, versie)
);
comment on table realisatie.maandtabel is 'Officiele maandtabellen zoals ze zijn afgedrukt; elke wijziging is een nieuwe versie';
comment on column realisatie.maandtabel.bron_datum is 'leeg: te bevestigen';
comment on column realisatie.maandtabel.bestand is 'SHA-256 van het bestand';
comment on column realisatie.maandtabel.controlegetal is 'SHA-256 van wat de tabel zegt, hoe ze ook is geschreven';
comment on column realisatie.maandtabel.ingelezen_in is 'de transactie die de versie maakte; alleen zij voegt er regels aan toe';

create table realisatie.maandtabel_kolom (
    vorm      text not null,
    datum     date not null,
    versie    int  not null,
    kolom     text not null check (kolom ~ '^[a-z_]+(\d{4}_I{1,2})?$'),
    volgorde  int  not null check (volgorde >= 1),
    peildatum date,
    bron      text check (bron <> ''),
    primary key (vorm, datum, versie, kolom),
    unique (vorm, datum, versie, volgorde),
    foreign key (vorm, datum, versie) references realisatie.maandtabel
);
comment on column realisatie.maandtabel_kolom.peildatum is 'leeg: te bevestigen';
comment on column realisatie.maandtabel_kolom.bron is 'leeg: te bevestigen';

create table realisatie.maandtabel_regel (
    vorm      text not null,
    datum     date not null,
    versie    int  not null,
    gebied    text not null check (gebied ~ '^(NL|PV\d{2}|VR\d{2})$'),
    volgorde  int  not null check (volgorde >= 1),
    provincie text check (provincie ~ '^PV\d{2}$'),
    naam      text not null,
    primary key (vorm, datum, versie, gebied),
    unique (vorm, datum, versie, volgorde),
    check ((provincie is not null) = (gebied like 'VR%')),
    foreign key (vorm, datum, versie) references realisatie.maandtabel
);
comment on column realisatie.maandtabel_regel.naam is 'zoals afgedrukt';

create table realisatie.maandtabel_getal (
    vorm   text   not null,
    datum  date   not null,
    versie int    not null,
    gebied text   not null,
    kolom  text   not null,
    getal  bigint not null,
    primary key (vorm, datum, versie, gebied, kolom),
    foreign key (vorm, datum, versie, gebied) references realisatie.maandtabel_regel,
    foreign key (vorm, datum, versie, kolom) references realisatie.maandtabel_kolom
);
comment on column realisatie.maandtabel_getal.getal is 'zoals afgedrukt, ook als het niet optelt';

create function realisatie.weiger_maandtabel() returns trigger language plpgsql as $$
begin
    raise exception 'realisatie.% is niet te wijzigen; lees een nieuwe versie in', tg_table_name
        using errcode = 'restrict_violation';
end $$;

-- A version is whole from its first moment: nothing is put into it afterwards.
create function realisatie.weiger_aanvulling() returns trigger language plpgsql as $$
begin
    if not exists (select from realisatie.maandtabel m
                    where (m.vorm, m.datum, m.versie) = (new.vorm, new.datum, new.versie)
                      and m.ingelezen_in = pg_current_xact_id()) then
        raise exception 'maandtabel % van % versie % is af; lees een nieuwe versie in', new.vorm, new.datum, new.versie
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

-- Versions follow each other without gaps, and nobody chooses the transaction a version belongs to.
create function realisatie.toets_maandtabelversie() returns trigger language plpgsql as $$
begin
    new.ingelezen_in := pg_current_xact_id();
    if new.versie <> 1 + (select count(*) from realisatie.maandtabel m where (m.vorm, m.datum) = (new.vorm, new.datum)) then
        raise exception 'versie % van maandtabel % van % volgt niet op de vorige', new.versie, new.vorm, new.datum
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger volgende_versie before insert on realisatie.maandtabel
    for each row execute function realisatie.toets_maandtabelversie();

do $$
declare
    tabel text;
begin
    foreach tabel in array array ['maandtabel', 'maandtabel_kolom', 'maandtabel_regel', 'maandtabel_getal'] loop
        execute format('create trigger geen_wijziging before update or delete on realisatie.%I for each row execute function realisatie.weiger_maandtabel()', tabel);
        execute format('create trigger niet_leegmaken before truncate on realisatie.%I execute function realisatie.weiger_maandtabel()', tabel);
        execute format('alter table realisatie.%I enable row level security', tabel);
        execute format('create policy lezen on realisatie.%I for select using (true)', tabel);
        execute format('create policy inlezen on realisatie.%I for insert with check ((select platform.mag_overal(''maandtabel-inlezen'')))', tabel);
    end loop;
    foreach tabel in array array ['maandtabel_kolom', 'maandtabel_regel', 'maandtabel_getal'] loop
        execute format('create trigger alleen_bij_inlezen before insert on realisatie.%I for each row execute function realisatie.weiger_aanvulling()', tabel);
    end loop;
end $$;
