-- Sessions as the session library keeps them, under our names for the tables.
create table toegang.sessie (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index sessie_id on toegang.sessie (session_id);
create index sessie_einde on toegang.sessie (expiry_time);
create index sessie_account on toegang.sessie (principal_name);
comment on table toegang.sessie is 'Aangemelde sessies. Wie het kenmerk kent is die sessie, dus geen rijbeveiliging: het staat alleen in het cookie.';

create table toegang.sessie_attributes (
    session_primary_id char(36)     not null references toegang.sessie (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
