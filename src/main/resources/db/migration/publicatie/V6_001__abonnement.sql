-- Who wants to hear of new figures. Only the system reads or writes it: a visitor is nobody, and no role looks at addresses.
create schema publicatie;
comment on schema publicatie is 'Wat Doorstroom naar buiten brengt: maandcijfers, en wie daar bericht van wil';

create table publicatie.abonnement (
    id             uuid        primary key default uuidv7(),
    adres_hash     text        not null check (adres_hash ~ '^[0-9a-f]{64}$'),
    adres          text        not null,
    gebied         text        not null check (gebied ~ '^(NL|PV[0-9]{2}|GM[0-9]{4})$'),
    bevestighash   text        unique check (bevestighash ~ '^[0-9a-f]{64}$'),
    afmeldhash     text        unique check (afmeldhash ~ '^[0-9a-f]{64}$'),
    aanvragen      int         not null default 1,
    aangevraagd_op timestamptz not null,
    bevestigd_op   timestamptz,
    unique (adres_hash, gebied),
    check ((bevestigd_op is null) = (afmeldhash is null))
);
create index on publicatie.abonnement (aangevraagd_op) where bevestigd_op is null;
comment on column publicatie.abonnement.adres_hash is 'Om een adres te herkennen zonder het te ontsleutelen (HMAC-SHA256).';
comment on column publicatie.abonnement.adres is 'Versleuteld (AES-256-GCM).';
comment on column publicatie.abonnement.bevestighash is 'Hash van de code in de link waarmee iemand bevestigt; leeg na bevestiging.';
comment on column publicatie.abonnement.afmeldhash is 'Hash van de code in de link waarmee iemand zich afmeldt.';

create table publicatie.melding (
    id            uuid        primary key default uuidv7(),
    onderwerp     text        not null check (length(onderwerp) <= 150),
    tekst         text        not null,
    pad           text        not null check (pad ~ '^/[a-z0-9/-]+$'),
    aangemaakt_op timestamptz not null
);
comment on table publicatie.melding is 'Wat abonnees nog moeten horen; wordt gewist zodra hun berichten klaarliggen.';

alter table publicatie.abonnement enable row level security;
alter table publicatie.melding enable row level security;
create policy systeem on publicatie.abonnement for all using ((select platform.is_systeem()));
create policy systeem on publicatie.melding for all using ((select platform.is_systeem()));
create policy melden on publicatie.melding for insert with check ((select platform.mag_overal('maandcijfers-publiceren')));
