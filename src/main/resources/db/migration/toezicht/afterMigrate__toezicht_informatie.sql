-- Files that were chosen and not sent can be left out again, and are erased once they are part of an answer.
grant delete on toezicht.bijlageconcept to ${toepassing};
