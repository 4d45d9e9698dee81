-- Planned work as the scheduling library keeps it, under our name for the table.
create table platform.planning (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    primary key (task_name, task_instance)
);
create index on platform.planning (execution_time);
comment on table platform.planning is 'Werk op de achtergrond: wanneer het weer aan de beurt is en welke instantie het doet. Zonder rijbeveiliging: er staat niets over mensen in, en wie het werk verdeelt is niemand.';
comment on column platform.planning.task_data is 'Wat de laatste keer opleverde, als tekst (UTF-8).';
comment on column platform.planning.picked_by is 'De instantie die het nu doet; zonder hartslag neemt een ander het over.';
