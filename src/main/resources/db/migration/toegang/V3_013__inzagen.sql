-- Who looked at a dossier tells that there is one, so it is for who may see the dossier itself, or keeps an eye on
-- noodinzages in its gemeente.
drop policy inzagen on toegang.auditregel;
create policy inzagen on toegang.auditregel for select using (
    onderwerp_soort = 'dossier'
    and ((select platform.mag_overal('inzage-nagaan'))
        or gemeente = any ((select platform.gemeenten_met('inzage-nagaan'))::text[]))
    and ((select platform.mag_overal('noodinzage-nagaan'))
        or gemeente = any ((select platform.gemeenten_met('noodinzage-nagaan'))::text[])
        or exists (select from toegang.dossier d where d.nummer = auditregel.onderwerp)));
