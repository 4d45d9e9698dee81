-- What rests on made-up entries says so for ever, also when it is read elsewhere.
alter table publicatie.maandcijfers add column voorbeeld boolean not null default false;
comment on column publicatie.maandcijfers.voorbeeld is 'Of de cijfers op verzonnen boekingen rusten, als in een demonstratie.';
