-- Administration of people. One person can be known at more than one organisation without either knowing: each invites
-- under its own account, and whoever accepts with an identity that is known already goes on under the account that has it.
alter table toegang.account
    add column samengevoegd_met uuid references toegang.account check (samengevoegd_met <> id);
alter table toegang.account drop constraint account_email_key;
create unique index account_email on toegang.account (thuisorganisatie, lower(email)) where samengevoegd_met is null;
comment on column toegang.account.samengevoegd_met is
    'Bij het aannemen van de uitnodiging bleek dit dezelfde persoon; de aanstellingen gingen daarheen.';

alter table toegang.aanstelling add column versie int not null default 1;

-- Who may read identities is the system alone; whether an account has one is no secret to who may see the account.
create function toegang.is_verbonden(welk uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from toegang.identiteit i where i.account = welk);
comment on function toegang.is_verbonden is 'Of iemand met dit account kan inloggen.';

create function toegang.is_te_beheren(welk uuid) returns boolean
    language sql stable security definer set search_path = ''
    return platform.mag_overal('gebruikers-beheren')
        or exists (select from toegang.account a
                    where a.id = welk and a.thuisorganisatie = platform.organisatie_met('gebruikers-beheren'))
        or exists (select from toegang.aanstelling aa
                    where aa.account = welk and aa.organisatie = platform.organisatie_met('gebruikers-beheren'));
comment on function toegang.is_te_beheren is
    'Of dit account hier bekend is; zonder dat kan niemand er een aanstelling aan geven, ook niet wie het kenmerk raadt.';

create policy bekend on toegang.aanstelling as restrictive for insert with check (toegang.is_te_beheren(account));
create policy bekend_blijft on toegang.aanstelling as restrictive for update using (true)
    with check (toegang.is_te_beheren(account));
