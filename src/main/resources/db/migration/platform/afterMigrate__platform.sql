-- What the application may do; it owns nothing.
grant usage on schema platform to ${toepassing};
