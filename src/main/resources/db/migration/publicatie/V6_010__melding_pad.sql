-- The address of a publicatie ends in its number, behind a dot.
alter table publicatie.melding drop constraint melding_pad_check;
alter table publicatie.melding add constraint melding_pad_check check (pad ~ '^/[a-z0-9/.-]+$');
