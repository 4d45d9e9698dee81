package nl.doorstroom.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One transaction at a time about the same thing: who comes later waits until the first has ended. */
public final class TransactionTurn {
    private TransactionTurn() {}

    /**
     * Waits for the turn; it is ours until the transaction ends.
     *
     * @param what the thing, with the name of its module before it: {@code toezicht.ronde PV24/2021-01-01}
     */
    public static void await(JdbcClient jdbc, String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))::text")
                .param("what", what)
                .query(String.class)
                .optional();
    }
}
