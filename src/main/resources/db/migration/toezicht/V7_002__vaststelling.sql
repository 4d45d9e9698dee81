-- What was established, gemeente by gemeente: which judgement and which weighing. What was written before and replaced is
-- seen by nobody outside the provincie.
create table toezicht.vaststelling (
    provincie text not null,
    peildatum date not null,
    stap      int  not null,
    gemeente  text not null,
    oordeel   int  not null,
    weging    int,
    primary key (provincie, peildatum, stap, gemeente),
    foreign key (provincie, peildatum, stap) references toezicht.rondestap,
    foreign key (provincie, peildatum, gemeente, oordeel) references toezicht.oordeel,
    foreign key (provincie, peildatum, gemeente, weging) references toezicht.weging
);

insert into toezicht.vaststelling (provincie, peildatum, stap, gemeente, oordeel, weging)
select s.provincie, s.peildatum, s.volgnr, o.gemeente, max(o.volgnr),
       (select max(w.volgnr) from toezicht.weging w
         where w.provincie = s.provincie and w.peildatum = s.peildatum and w.gemeente = o.gemeente
           and w.geregistreerd_op <= s.geregistreerd_op)
  from toezicht.rondestap s
  join toezicht.oordeel o on o.provincie = s.provincie and o.peildatum = s.peildatum
                         and o.geregistreerd_op <= s.geregistreerd_op
 where s.soort = 'vastgesteld'
 group by s.provincie, s.peildatum, s.volgnr, s.geregistreerd_op, o.gemeente;

create trigger groeit_alleen before update or delete or truncate on toezicht.vaststelling
    for each statement execute function toezicht.weiger_wijziging();
alter table toezicht.vaststelling enable row level security;

-- Whether the taakstelling was missed depends on what the beleidsregel counts along, so it is kept with the judgement.
alter table toezicht.oordeel add column gemist boolean;
alter table toezicht.oordeel disable trigger groeit_alleen;
update toezicht.oordeel set gemist = na_naijl + niet_verwerkt + naijl + coalesce(fase3, 0) < 0;
alter table toezicht.oordeel enable trigger groeit_alleen;
alter table toezicht.oordeel alter column gemist set not null;
comment on column toezicht.oordeel.gemist is 'Of de taakstelling niet is gehaald, met alles wat de beleidsregel meetelt.';

drop policy lezen on toezicht.weging;
create policy lezen on toezicht.weging for select using (
    toezicht.beoordeelt(gemeente)
    or exists (select from toezicht.vaststelling v
                where v.provincie = weging.provincie and v.peildatum = weging.peildatum and v.gemeente = weging.gemeente
                  and v.weging = weging.volgnr));

drop policy lezen on toezicht.oordeel;
create policy lezen on toezicht.oordeel for select using (
    toezicht.beoordeelt(gemeente)
    or exists (select from toezicht.vaststelling v
                where v.provincie = oordeel.provincie and v.peildatum = oordeel.peildatum and v.gemeente = oordeel.gemeente
                  and v.oordeel = oordeel.volgnr));

drop policy lezen on toezicht.akkoord;
create policy lezen on toezicht.akkoord for select using (
    toezicht.beoordeelt(gemeente)
    or exists (select from toezicht.vaststelling v
                where v.provincie = akkoord.provincie and v.peildatum = akkoord.peildatum and v.gemeente = akkoord.gemeente
                  and v.oordeel = akkoord.volgnr));

create policy lezen on toezicht.vaststelling for select using (toezicht.ziet(gemeente));
create policy schrijven on toezicht.vaststelling for insert with check (
    platform.mag_overal('toezicht-vaststellen')
    or gemeente = any (platform.gemeenten_met('toezicht-vaststellen')));

drop function toezicht.is_vastgesteld;
