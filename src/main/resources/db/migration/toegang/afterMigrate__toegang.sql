-- What the application may do; it owns nothing.
grant usage on schema toegang to ${toepassing};
grant select, insert, update on toegang.organisatie, toegang.account, toegang.identiteit, toegang.aanstelling,
    toegang.uitnodiging, toegang.apiclient to ${toepassing};
grant select, insert, delete on toegang.organisatiegebied to ${toepassing};
grant select, insert, update, delete on toegang.poging, toegang.sessie, toegang.sessie_attributes to ${toepassing};
