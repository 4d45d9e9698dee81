-- Lets a temporal constraint (without overlaps) compare plain values such as codes besides periods.
create extension if not exists btree_gist;
