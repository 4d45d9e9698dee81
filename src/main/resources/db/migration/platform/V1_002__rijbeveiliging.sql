-- What the row level security of every module asks. Each transaction tells who acts by settings that end with it
-- (set_config(…, true)); a transaction that tells nothing may read what is public and nothing else.
create schema platform;
comment on schema platform is 'Techniek die alle modules delen';

create function platform.instelling(naam text) returns text
    language sql stable parallel safe
    return nullif(current_setting('doorstroom.' || naam, true), '');

create function platform.is_systeem() returns boolean
    language sql stable parallel safe
    return coalesce(platform.instelling('soort') = 'systeem', false);
comment on function platform.is_systeem is 'Het product zelf of wie het draait: opdrachtregel, gegevens laden, aanmelden.';

create function platform.reikwijdte(recht text) returns text
    language sql stable parallel safe
    return platform.instelling('rechten')::jsonb ->> recht;
comment on function platform.reikwijdte is 'landelijk, eigen-gebied of eigen-organisatie; leeg: dit recht is er niet.';

create function platform.mag(recht text) returns boolean
    language sql stable parallel safe
    return platform.is_systeem() or platform.reikwijdte(recht) is not null;

create function platform.mag_overal(recht text) returns boolean
    language sql stable parallel safe
    return platform.is_systeem() or coalesce(platform.reikwijdte(recht) = 'landelijk', false);

-- The gemeenten for which somebody has a right within the own area; empty for who has it nowhere or everywhere.
create function platform.gemeenten_met(recht text) returns text[]
    language sql stable parallel safe
    return case when platform.reikwijdte(recht) = 'eigen-gebied'
                then string_to_array(coalesce(platform.instelling('gemeenten'), ''), ',')
                else array[]::text[] end;

create function platform.organisatie_met(recht text) returns uuid
    language sql stable parallel safe
    return case when platform.reikwijdte(recht) = 'eigen-organisatie'
                then platform.instelling('organisatie')::uuid end;
comment on function platform.organisatie_met is 'De eigen organisatie als dit recht daarvoor geldt.';

create function platform.eigen_account() returns uuid
    language sql stable parallel safe
    return platform.instelling('account')::uuid;

create function platform.eigen_organisatie() returns uuid
    language sql stable parallel safe
    return platform.instelling('organisatie')::uuid;
