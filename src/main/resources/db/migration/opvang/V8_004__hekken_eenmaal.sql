-- What whoever acts may read is asked once for a statement, not for every row of terms, addresses, counts, projects and steps.
do $$
declare
    tabel text;
    mag   text := '(select platform.mag_overal(''opvang-inzien''))'
                  ' or gemeente = any ((select platform.gemeenten_met(''opvang-inzien''))::text[])';
begin
    foreach tabel in array array['locatievoorwaarde', 'bezetting', 'project', 'projectstap'] loop
        execute format('drop policy lezen on opvang.%I', tabel);
        execute format('create policy lezen on opvang.%I for select using (%s)', tabel, mag);
    end loop;
    drop policy lezen on opvang.locatieadres;
    execute format('create policy lezen on opvang.locatieadres for select using (openbaar or %s)', mag);
end $$;

drop function opvang.ziet(text);
