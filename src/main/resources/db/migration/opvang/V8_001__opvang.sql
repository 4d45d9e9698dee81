-- Reception: what is needed, what there is and what comes. Everything is only added; what stands is what was added last.
create schema opvang;
comment on schema opvang is 'Opvang: opgaven, afspraken, locaties, bezetting en pijplijn.';

create function opvang.weiger_wijziging() returns trigger
    language plpgsql as $$
begin
    raise exception 'In % wordt alleen bijgeschreven.', tg_table_name;
end $$;

-- Nobody writes in another's name; the product itself writes in nobody's.
create function opvang.is_eigen_hand(account uuid) returns boolean
    language sql stable
    return case when platform.is_systeem() then account is null else account is not distinct from platform.eigen_account() end;
