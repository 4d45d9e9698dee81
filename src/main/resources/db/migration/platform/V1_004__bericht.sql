-- Mail that is still to be sent, written together with what it tells of and erased once it is sent.
create table platform.bericht (
    id              uuid        primary key,
    aan             text        not null,
    onderwerp       text        not null check (length(onderwerp) <= 200),
    tekst           text        not null,
    afmelden        text        not null,
    pogingen        int         not null default 0,
    volgende_poging timestamptz not null,
    aangemaakt_op   timestamptz not null
);
create index on platform.bericht (volgende_poging);
comment on table platform.bericht is 'Uit te sturen e-mail. Wordt gewist zodra hij verstuurd is, of na drie dagen vergeefs proberen.';
comment on column platform.bericht.aan is 'Het adres, versleuteld (AES-256-GCM).';
comment on column platform.bericht.tekst is 'Versleuteld, want er kan een link met een code in staan.';
comment on column platform.bericht.afmelden is 'Versleuteld; adres waar de ontvanger zich in een keer afmeldt, of leeg.';

alter table platform.bericht enable row level security;
create policy systeem on platform.bericht for all using ((select platform.is_systeem()));
