-- Locaties that are not open yet, and what happens to them.
create table opvang.project (
    nummer           bigint      generated always as identity primary key,
    code             text        not null check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(code) <= 30),
    naam             text        not null check (btrim(naam) <> '' and length(naam) <= 200),
    soort            text        not null check (soort ~ '^[A-Z]+$'),
    gemeente         text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    partij           text        not null check (partij in ('COA', 'GEMEENTE', 'VEILIGHEIDSREGIO', 'NIDOS')),
    plaatsen         int         not null check (plaatsen between 1 and 99999),
    toelichting      text        not null check (length(toelichting) <= 2000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null
);
create index on opvang.project (code, nummer);
comment on column opvang.project.toelichting is 'Geen persoonsgegevens.';

create table opvang.projectstap (
    nummer           bigint      generated always as identity primary key,
    code             text        not null,
    gemeente         text        not null,
    soort            text        not null check (soort in ('verwacht', 'klaar', 'teruggezet', 'gestopt', 'hervat')),
    stap             text        not null check (stap ~ '^[A-Z]+(_[A-Z]+)*$'),
    dag              date        not null,
    reden            text        check (reden ~ '^[A-Z]+(_[A-Z]+)*$'),
    toelichting      text        not null check (length(toelichting) <= 2000),
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null
);
create index on opvang.projectstap (code, nummer);
comment on column opvang.projectstap.toelichting is 'Geen persoonsgegevens.';

-- Whether whoever acts may write of the project with this code; empty when there is none. The owner looks, for of another
-- area it can't be seen, and its code is taken all the same.
create function opvang.schrijft_aan(welk text) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return (select opvang.schrijft(p.soort, p.gemeente) from opvang.project p
             where p.code = welk order by p.nummer desc limit 1);

do $$
declare
    tabel text;
begin
    foreach tabel in array array['project', 'projectstap'] loop
        execute format('create trigger groeit_alleen before update or delete or truncate on opvang.%I '
                       'for each statement execute function opvang.weiger_wijziging()', tabel);
        execute format('alter table opvang.%I enable row level security', tabel);
    end loop;
end $$;

create policy lezen on opvang.project for select using (opvang.ziet(gemeente));
create policy lezen on opvang.projectstap for select using (opvang.ziet(gemeente));
create policy schrijven on opvang.project for insert with check (
    opvang.is_eigen_hand(account) and opvang.schrijft(soort, gemeente)
    and coalesce(opvang.schrijft_aan(code), true));
create policy schrijven on opvang.projectstap for insert with check (
    opvang.is_eigen_hand(account) and opvang.schrijft_aan(code));
