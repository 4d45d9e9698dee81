-- What COA tells of the koppelingen of a gemeente, in numbers. A later row of the same gemeente and day replaces an earlier
-- one; both stay.
create table toezicht.koppelcijfer (
    nummer           bigint      generated always as identity primary key,
    gemeente         text        not null check (gemeente ~ '^GM[0-9]{4}$'),
    peildatum        date        not null,
    gekoppeld        int         not null check (gekoppeld between 0 and 99999),
    wachtend         int         not null check (wachtend between 0 and 99999),
    boven_norm       int         not null check (boven_norm between 0 and wachtend),
    bron             text        not null check (btrim(bron) <> '' and length(bron) <= 300),
    bron_datum       date,
    auteur           text        not null,
    account          uuid,
    geregistreerd_op timestamptz not null
);
create index on toezicht.koppelcijfer (gemeente, peildatum, nummer);
comment on column toezicht.koppelcijfer.gekoppeld is 'Mensen gekoppeld voor de opgave van het halfjaar, vanaf de eerste dag ervan tot de peildatum.';
comment on column toezicht.koppelcijfer.wachtend is 'Mensen die gekoppeld zijn en op de peildatum nog geen woning hebben.';
comment on column toezicht.koppelcijfer.boven_norm is 'Wie daarvan langer op een woning wacht dan de norm.';

create trigger groeit_alleen before update or delete or truncate on toezicht.koppelcijfer
    for each statement execute function toezicht.weiger_wijziging();
alter table toezicht.koppelcijfer enable row level security;

-- Who sees a round sees what it rests on.
create policy lezen on toezicht.koppelcijfer for select using (
    platform.mag_overal('boeking-inzien') or gemeente = any (platform.gemeenten_met('boeking-inzien'))
    or toezicht.ziet(gemeente));
create policy schrijven on toezicht.koppelcijfer for insert with check (
    toezicht.is_eigen_hand(account)
    and (platform.mag_overal('koppelcijfers-vastleggen')
         or gemeente = any (platform.gemeenten_met('koppelcijfers-vastleggen'))));
