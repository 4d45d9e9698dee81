-- The key of the Spreidingswet as it was handed in: how well off every gemeente is, and what goes by inhabitants alone. The last
-- one holds; those before it stay.
create table opvang.spreidingssleutel (
    nummer              bigint       generated always as identity primary key,
    peildatum           date         not null,
    deel_naar_inwoners  numeric(7,6) not null check (deel_naar_inwoners between 0 and 1),
    bron                text         not null check (btrim(bron) <> '' and length(bron) <= 300),
    bron_datum          date,
    auteur              text         not null,
    account             uuid,
    geregistreerd_op    timestamptz  not null
);
comment on column opvang.spreidingssleutel.peildatum is 'De dag van de inwoners waarmee wordt verdeeld.';
comment on column opvang.spreidingssleutel.deel_naar_inwoners is 'Het deel van de plaatsen dat alleen naar inwoners gaat, van 0 tot en met 1.';

create table opvang.spreidingsfactor (
    sleutel   bigint       not null references opvang.spreidingssleutel (nummer),
    gemeente  text         not null check (gemeente ~ '^GM[0-9]{4}$'),
    factor    numeric(9,6) not null check (factor > 0),
    primary key (sleutel, gemeente)
);
comment on column opvang.spreidingsfactor.factor is 'Waarmee de inwoners tellen door de welvaart van de gemeente (SES-WOA).';

do $$
declare
    tabel text;
begin
    foreach tabel in array array['spreidingssleutel', 'spreidingsfactor'] loop
        execute format('create trigger groeit_alleen before update or delete or truncate on opvang.%I '
                       'for each statement execute function opvang.weiger_wijziging()', tabel);
        execute format('alter table opvang.%I enable row level security', tabel);
        execute format('create policy lezen on opvang.%I for select using (true)', tabel);
    end loop;
end $$;
create policy schrijven on opvang.spreidingssleutel for insert with check (
    opvang.is_eigen_hand(account) and (select platform.mag_overal('capaciteit-vastleggen')));
create policy schrijven on opvang.spreidingsfactor for insert with check (
    (select platform.mag_overal('capaciteit-vastleggen'))
    and exists (select from opvang.spreidingssleutel s where s.nummer = sleutel and opvang.is_eigen_hand(s.account)));
