-- What is remembered of a log-in at a provider of identity between leaving and coming back, and of log-outs it told us.
create table toegang.aanmeldverzoek (
    sleutelhash text        not null primary key check (sleutelhash ~ '^[0-9a-f]{64}$'),
    aanbieder   text        not null,
    state       text        not null,
    nonce       text        not null,
    verificatie text        not null,
    terugadres  text        not null,
    geldig_tot  timestamptz not null
);
create index on toegang.aanmeldverzoek (geldig_tot);
comment on table toegang.aanmeldverzoek is 'Een begonnen aanmelding; wordt bij terugkomst gelezen en meteen gewist, dus nooit tweemaal gebruikt.';
comment on column toegang.aanmeldverzoek.sleutelhash is 'SHA-256 van wat in het cookie staat: alleen de browser die begon kan het afmaken.';
comment on column toegang.aanmeldverzoek.verificatie is 'PKCE code verifier';

create table toegang.afmeldbericht (
    uitgever   text        not null,
    kenmerk    text        not null,
    geldig_tot timestamptz not null,
    primary key (uitgever, kenmerk)
);
create index on toegang.afmeldbericht (geldig_tot);
comment on table toegang.afmeldbericht is 'SHA-256 van het kenmerk (jti) van elk afmeldbericht van een aanbieder, zodat het maar een keer telt.';

alter table toegang.aanmeldverzoek enable row level security;
alter table toegang.afmeldbericht enable row level security;
create policy aanmelden on toegang.aanmeldverzoek for all using ((select platform.is_systeem()));
create policy afmelden on toegang.afmeldbericht for all using ((select platform.is_systeem()));
