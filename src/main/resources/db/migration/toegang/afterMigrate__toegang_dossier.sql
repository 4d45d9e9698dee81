-- Dossiers and what was seen of them only grow; of a noodinzage only the end can be told afterwards.
grant select, insert on toegang.verwerking, toegang.dossier, toegang.noodinzage, toegang.noodinzage_oordeel to ${toepassing};
grant update (beeindigd_op) on toegang.noodinzage to ${toepassing};
grant usage on sequence toegang.dossiernummer to ${toepassing};
