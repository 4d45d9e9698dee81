grant select, insert, delete on toegang.aanmeldverzoek, toegang.afmeldbericht to ${toepassing};
