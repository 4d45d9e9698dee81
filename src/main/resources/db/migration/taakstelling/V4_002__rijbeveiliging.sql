-- What is published is public; a concept is for those who may read or draw up concepts.
create function taakstelling.is_gepubliceerd(h text, n int) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from taakstelling.stap s where s.halfjaar = h and s.nummer = n and s.stap = 'GEPUBLICEERD');

create function taakstelling.mag_concept_lezen() returns boolean
    language sql stable parallel safe
    return platform.mag_overal('taakstelling-concept-lezen');

alter table taakstelling.versie enable row level security;
alter table taakstelling.stap enable row level security;
alter table taakstelling.herverdeling enable row level security;
alter table taakstelling.regel enable row level security;
alter table taakstelling.overdracht enable row level security;
alter table taakstelling.gedrukt_totaal enable row level security;

create policy lezen on taakstelling.versie for select
    using ((select taakstelling.mag_concept_lezen()) or taakstelling.is_gepubliceerd(halfjaar, nummer));
create policy lezen on taakstelling.stap for select
    using ((select taakstelling.mag_concept_lezen()) or taakstelling.is_gepubliceerd(halfjaar, nummer));
create policy lezen on taakstelling.herverdeling for select
    using ((select taakstelling.mag_concept_lezen()) or taakstelling.is_gepubliceerd(halfjaar, nummer));
-- Hundreds of lines a version: the versions that may be read are looked up once.
create policy lezen on taakstelling.regel for select
    using ((select taakstelling.mag_concept_lezen()) or (halfjaar, nummer) in (select v.halfjaar, v.nummer from taakstelling.versie v));
create policy lezen on taakstelling.gedrukt_totaal for select
    using ((select taakstelling.mag_concept_lezen()) or (halfjaar, nummer) in (select v.halfjaar, v.nummer from taakstelling.versie v));
create policy lezen on taakstelling.overdracht for select using (true);

do $$
declare
    tabel text;
begin
    foreach tabel in array array ['versie', 'herverdeling', 'regel', 'gedrukt_totaal'] loop
        execute format('create policy opstellen on taakstelling.%I for insert with check ((select platform.mag_overal(''taakstelling-opstellen'')))', tabel);
    end loop;
    foreach tabel in array array ['versie', 'herverdeling', 'regel', 'stap'] loop
        execute format('create policy verwerpen on taakstelling.%I for delete using ((select platform.mag_overal(''taakstelling-opstellen'')))', tabel);
    end loop;
end $$;
create policy zetten on taakstelling.stap for insert with check (
    (select platform.mag_overal(case stap when 'GEPUBLICEERD' then 'taakstelling-publiceren' else 'taakstelling-vaststellen' end)));
create policy vastleggen on taakstelling.overdracht for insert with check ((select platform.mag_overal('overdracht-vastleggen')));
