package nl.doorstroom.platform.database;

import java.util.Map;

/**
 * What the database must know of whoever acts, for its row level security. Every transaction begins by setting these and
 * they end with it; without any, the rules let nothing through that isn't public.
 */
public interface TransactionSettings {
    /** Values of {@code doorstroom.<name>} for a transaction that begins now; empty for an unknown visitor. */
    Map<String, String> current();
}
