package nl.doorstroom.platform.database;

import java.util.Objects;
import nl.doorstroom.platform.SystemTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Work that succeeds or fails as a whole, for acts that need more than one transaction, or none around a part. */
@Component
public final class Transactions {
    private final TransactionOperations operations;

    public Transactions(TransactionOperations operations) {
        this.operations = operations;
    }

    /** Does work in one transaction, or in the one that was begun already, for whoever acts. */
    public <T> T run(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Objects.requireNonNull(operations.execute(_ -> work.call()));
    }

    /**
     * As {@link #run} for the product itself.
     *
     * @param task what it does, as the audit tells it
     * @throws IllegalStateException within a transaction that was begun for somebody, for it would go on with that one's rights
     */
    public <T> T asSystem(String task, ScopedValue.CallableOp<T, RuntimeException> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && SystemTask.current().isEmpty()) {
            throw new IllegalStateException("A transaction for somebody can't go on for the product: " + task);
        }
        return SystemTask.run(task, () -> run(work));
    }
}
