package nl.doorstroom.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the database at the start of every transaction on whose behalf it works. */
final class SecuredTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    private final transient TransactionSettings settings;

    SecuredTransactions(DataSource dataSource, TransactionSettings settings) {
        super(dataSource);
        this.settings = settings;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var values = settings.current();
        if (values.isEmpty()) {
            return;
        }
        try {
            apply(values);
        } catch (SQLException | RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The rights of this transaction cannot be set", e);
        }
    }

    private void apply(Map<String, String> values) throws SQLException {
        if (!(TransactionSynchronizationManager.getResource(obtainDataSource()) instanceof ConnectionHolder holder)) {
            throw new IllegalStateException("A transaction began without a connection");
        }
        set(holder.getConnection(), values);
    }

    private static void set(Connection connection, Map<String, String> values) throws SQLException {
        var calls = "set_config('doorstroom.' || ?, ?, true), ".repeat(values.size());
        try (var statement = connection.prepareStatement("select " + calls + "1")) {
            var place = 1;
            for (var value : values.entrySet()) {
                statement.setString(place++, value.getKey());
                statement.setString(place++, value.getValue());
            }
            statement.execute();
        }
    }
}
