-- Logboek Dataverwerkingen (Logius, 1.0): every operation on personal data, by the fields of that standard and under its
-- names. It tells which data subject and for which activity, and never which user; the audit tells that.
create table toegang.verwerking (
    operation_id           text        primary key check (operation_id ~ '^[0-9a-f]{16}$'),
    trace_id               text        not null check (trace_id ~ '^[0-9a-f]{32}$'),
    parent_operation_id    text        check (parent_operation_id ~ '^[0-9a-f]{16}$'),
    foreign_operation      text        check (foreign_operation ~ '^[0-9a-f]{16}$'),
    name                   text        not null,
    status_code            text        not null check (status_code in ('unset', 'ok', 'error')),
    start_time             timestamptz not null,
    end_time               timestamptz not null check (end_time >= start_time),
    resource_name          text        not null,
    resource_version       text        not null,
    processing_activity_id text        not null,
    data_subject_id        text        not null,
    data_subject_id_type   text        not null,
    data_subject_hash      text        not null check (data_subject_hash ~ '^[0-9a-f]{64}$'),
    organisatie            uuid
);
create index on toegang.verwerking (organisatie, start_time);
create index on toegang.verwerking (start_time);
create index on toegang.verwerking (data_subject_hash, start_time);
create index on toegang.verwerking (trace_id);
comment on table toegang.verwerking is 'Logboek Dataverwerkingen: welke bewerkingen van persoonsgegevens er waren.';
comment on column toegang.verwerking.foreign_operation is 'De bewerking bij een ander die om deze vroeg (traceparent).';
comment on column toegang.verwerking.data_subject_id is 'De betrokkene, versleuteld (AES-256-GCM).';
comment on column toegang.verwerking.data_subject_hash is 'Om op een betrokkene te zoeken zonder hem te ontsleutelen (HMAC-SHA256).';
comment on column toegang.verwerking.organisatie is 'Namens welke organisatie is verwerkt; leeg: het product zelf.';

create trigger groeit_alleen before update or delete or truncate on toegang.verwerking
    for each statement execute function toegang.weiger_wijziging();

alter table toegang.verwerking enable row level security;
create policy lezen on toegang.verwerking for select using (
    (select platform.mag_overal('verwerkingen-inzien'))
    or organisatie = (select platform.organisatie_met('verwerkingen-inzien')));
create policy vastleggen on toegang.verwerking for insert with check (
    (select platform.is_systeem()) or organisatie is null or organisatie = (select platform.eigen_organisatie()));
