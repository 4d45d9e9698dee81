-- How the gemeenten of a provincie stood together on the days that count for verevening. A later row of the same provincie and
-- day replaces an earlier one; both stay.
create table opvang.voorsprong (
    nummer           bigint      generated always as identity primary key,
    provincie        text        not null check (provincie ~ '^PV[0-9]{2}$'),
    peildatum        date        not null check (peildatum in ('2021-01-01', '2021-07-01', '2022-01-01')),
    saldo            int         not null check (saldo between -99999 and 99999),
    tussenvoorzieningen int      check (tussenvoorzieningen between 0 and 99999),
    bron             text        not null check (btrim(bron) <> '' and length(bron) <= 300),
    bron_datum       date,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null
);
create index on opvang.voorsprong (provincie, peildatum, nummer);
comment on column opvang.voorsprong.saldo is 'Alle voorsprong min alle achterstand, in mensen; onder 0 is een achterstand.';
comment on column opvang.voorsprong.tussenvoorzieningen is 'Plaatsen in tussenvoorzieningen en doorstroomwoningen; leeg als dat niet is opgegeven.';

create trigger groeit_alleen before update or delete or truncate on opvang.voorsprong
    for each statement execute function opvang.weiger_wijziging();
alter table opvang.voorsprong enable row level security;
create policy lezen on opvang.voorsprong for select using (true);
create policy schrijven on opvang.voorsprong for insert with check (
    opvang.is_eigen_hand(account) and platform.mag_overal('capaciteit-vastleggen'));
