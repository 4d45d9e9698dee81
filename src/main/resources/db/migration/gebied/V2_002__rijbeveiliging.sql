-- Areas are public; only who may keep them writes.
do $$
declare
    tabel text;
begin
    foreach tabel in array array ['gebied', 'indeling', 'alias', 'ligging', 'inwonerstand', 'inwoners', 'herindeling', 'overgang'] loop
        execute format('alter table gebied.%I enable row level security', tabel);
        execute format('create policy lezen on gebied.%I for select using (true)', tabel);
        execute format('create policy beheren on gebied.%I for all using ((select platform.mag_overal(''gebied-beheren'')))', tabel);
    end loop;
end $$;
