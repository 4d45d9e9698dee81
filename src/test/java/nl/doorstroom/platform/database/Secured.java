package nl.doorstroom.platform.database;

import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** Transactions as the product makes them, for tests without the whole product. */
public final class Secured {
    private Secured() {}

    public static PlatformTransactionManager transactions(DataSource dataSource, TransactionSettings settings) {
        return new SecuredTransactions(dataSource, settings);
    }
}
