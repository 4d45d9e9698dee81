-- The audit: who did what, when and on whose behalf. Rows only grow and hang together in a chain of hashes, so that whoever
-- changes one, even as the owner of the database, is found out (./doorstroom audit controleer).
create table toegang.auditregel (
    volgnummer            bigint      primary key,
    tijdstip              timestamptz not null,
    soort                 text        not null check (soort in ('beveiliging', 'inhoud')),
    handeling             text        not null check (handeling ~ '^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$'),
    wie                   text        not null check (wie in ('gebruiker', 'toepassing', 'systeem', 'bezoeker')),
    account               uuid,
    naam                  text        not null check (length(naam) <= 300),
    organisatie           uuid,
    organisatie_naam      text,
    rol                   text,
    onderwerp_soort       text,
    onderwerp             text,
    organisatie_onderwerp uuid,
    gemeente              text,
    was                   jsonb,
    wordt                 jsonb,
    correlatie            text        not null,
    hash                  text        not null check (hash ~ '^[0-9a-f]{64}$'),
    check ((wie = 'gebruiker') = (account is not null)),
    check ((onderwerp_soort is null) = (onderwerp is null))
);
create index on toegang.auditregel (tijdstip);
create index on toegang.auditregel (organisatie, volgnummer);
create index on toegang.auditregel (organisatie_onderwerp, volgnummer);
create index on toegang.auditregel (onderwerp_soort, onderwerp, volgnummer);
create index on toegang.auditregel (correlatie);
comment on column toegang.auditregel.tijdstip is 'De klok van de database bij het vastleggen; de toepassing kan hem niet kiezen.';
comment on column toegang.auditregel.naam is 'Zoals de persoon, het programma of de taak toen heette.';
comment on column toegang.auditregel.organisatie_onderwerp is 'Van welke organisatie het onderwerp is; die mag de regel ook lezen.';
comment on column toegang.auditregel.gemeente is 'Van welke gemeente het onderwerp is.';
comment on column toegang.auditregel.hash is 'SHA-256 van de vorige hash en alle andere kolommen.';

create table toegang.auditkop (
    enige      boolean primary key default true check (enige),
    volgnummer bigint  not null,
    hash       text    not null
);
insert into toegang.auditkop (volgnummer, hash) values (0, repeat('0', 64));
comment on table toegang.auditkop is 'De laatste regel van de audit; vasthouden ervan zet schrijvers achter elkaar.';

-- A text with its length before it, so that no two rows give the same string.
create function toegang.auditveld(waarde text) returns text
    language sql immutable
    return coalesce(octet_length(waarde) || ':' || waarde, '-');

create function toegang.audithash(vorige text, r toegang.auditregel) returns text
    language sql stable
    return encode(sha256(convert_to(vorige
        || toegang.auditveld(r.volgnummer::text)
        || toegang.auditveld(to_char(r.tijdstip at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || toegang.auditveld(r.soort) || toegang.auditveld(r.handeling)
        || toegang.auditveld(r.wie) || toegang.auditveld(r.account::text) || toegang.auditveld(r.naam)
        || toegang.auditveld(r.organisatie::text) || toegang.auditveld(r.organisatie_naam) || toegang.auditveld(r.rol)
        || toegang.auditveld(r.onderwerp_soort) || toegang.auditveld(r.onderwerp)
        || toegang.auditveld(r.organisatie_onderwerp::text) || toegang.auditveld(r.gemeente)
        || toegang.auditveld(r.was::text) || toegang.auditveld(r.wordt::text)
        || toegang.auditveld(r.correlatie), 'UTF8')), 'hex');

-- Number, moment and hash are not for whoever writes to choose. The head is held until the transaction ends, so numbers
-- have no gaps and a transaction that fails leaves no trace in the chain.
create function toegang.schakel_auditregel() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    kop toegang.auditkop;
begin
    select * into strict kop from toegang.auditkop for update;
    new.volgnummer := kop.volgnummer + 1;
    new.tijdstip := clock_timestamp();
    new.hash := toegang.audithash(kop.hash, new);
    update toegang.auditkop set volgnummer = new.volgnummer, hash = new.hash;
    return new;
end $$;
create trigger schakel before insert on toegang.auditregel for each row execute function toegang.schakel_auditregel();

create function toegang.weiger_wijziging() returns trigger
    language plpgsql as $$
begin
    raise exception 'Rows of % only grow', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger groeit_alleen before update or delete or truncate on toegang.auditregel
    for each statement execute function toegang.weiger_wijziging();

alter table toegang.auditregel enable row level security;
alter table toegang.auditkop enable row level security;
create policy lezen on toegang.auditkop for select using ((select platform.is_systeem()));
create policy logboek on toegang.auditregel for select using (
    (select platform.mag_overal('logboek-inzien'))
    or organisatie = (select platform.organisatie_met('logboek-inzien'))
    or organisatie_onderwerp = (select platform.organisatie_met('logboek-inzien')));
-- Who looked at a dossier, for who may ask that of the gemeente it belongs to.
create policy inzagen on toegang.auditregel for select using (
    onderwerp_soort = 'dossier' and ((select platform.mag_overal('inzage-nagaan'))
        or gemeente = any ((select platform.gemeenten_met('inzage-nagaan'))::text[])));
-- Nobody writes in another's name; only the system does, for who isn't let in yet.
create policy noteren on toegang.auditregel for insert with check (
    (select platform.is_systeem())
    or ((account is null or account = (select platform.eigen_account()))
        and (organisatie is null or organisatie = (select platform.eigen_organisatie()))));
