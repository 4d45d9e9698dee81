-- Nobody writes in another's name or about what isn't so, and nobody judges what is their own.

-- Whether this is a dossier that an emergency can open. Whoever asks can't see it yet, so the owner looks for them; the id
-- is known only to who found the dossier by its number, so it tells nobody of one.
create function toegang.is_nooddossier(welk uuid, welk_nummer text, welke_gemeente text) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return exists (select from toegang.dossier d
                    where d.id = welk and d.nummer = welk_nummer and d.gemeente = welke_gemeente
                      and d.soort = 'HUISHOUDEN');

-- How often whoever acts asked for a noodinzage in the last day, with or without success. Of two who ask at once under one
-- account the second waits here until the first is done, so that the number is right when it is used.
create function toegang.noodinzages_vandaag() returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    vrager uuid := platform.eigen_account();
begin
    perform pg_advisory_xact_lock(hashtextextended('toegang.noodinzage ' || vrager, 0));
    return (select count(*) from toegang.noodinzage n
             where n.account = vrager and n.begonnen_op > now() - interval '1 day')
         + (select count(*) from toegang.auditregel a
             where a.account = vrager and a.handeling = 'noodinzage.geweigerd'
               and a.tijdstip > now() - interval '1 day');
end $$;
comment on function toegang.noodinzages_vandaag is 'Van wie nu handelt; wie tegelijk vraagt, wacht op zijn beurt.';

drop policy vragen on toegang.noodinzage;
create policy vragen on toegang.noodinzage for insert with check (
    account = (select platform.eigen_account()) and organisatie = (select platform.eigen_organisatie())
    and naam = (select platform.instelling('naam'))
    and (select platform.mag_overal('noodinzage')) and begonnen_op = now()
    and toegang.is_nooddossier(dossier, nummer, gemeente)
    -- As many as Noodinzages.PER_DAG.
    and (select toegang.noodinzages_vandaag()) < 5);

drop policy oordelen on toegang.noodinzage_oordeel;
create policy oordelen on toegang.noodinzage_oordeel for insert with check (
    naam = (select platform.instelling('naam'))
    and noodinzage in (select n.id from toegang.noodinzage n
                        where n.account is distinct from (select platform.eigen_account())
                          and ((select platform.mag_overal('noodinzage-nagaan'))
                            or n.gemeente = any ((select platform.gemeenten_met('noodinzage-nagaan'))::text[]))));

-- The system writes for who isn't let in yet; everybody else as themselves: kind, name, account and organisation.
drop policy noteren on toegang.auditregel;
create policy noteren on toegang.auditregel for insert with check (
    (select platform.is_systeem())
    or (wie = coalesce((select platform.instelling('soort')), 'bezoeker')
        and naam = coalesce((select platform.instelling('naam')), 'bezoeker')
        and account is not distinct from (select platform.eigen_account())
        and organisatie is not distinct from (select platform.eigen_organisatie())));
