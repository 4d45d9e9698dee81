package nl.doorstroom.toegang.aanmelden;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.toegang.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The made-up people of the demonstration, one or more of every role. Without the demonstration there are none. */
@Openbaar
@Component
public class Demoaccounts {
    private final JdbcDemoStore store;
    private final Demo demo;
    private final TransactionOperations transactie;

    Demoaccounts(JdbcDemoStore store, Demo demo, TransactionOperations transactie) {
        this.store = store;
        this.demo = demo;
        this.transactie = transactie;
    }

    /**
     * Somebody to log in as.
     *
     * @param rollen what that one does, and where
     */
    public record Demoaccount(AccountId account, String naam, List<String> rollen) {}

    /** Whom somebody can choose; empty when this is no demonstration. */
    public List<Demoaccount> alle() {
        return demo.isAan() ? alsSysteem(store::alle) : List.of();
    }

    /** The identity of a made-up account, as a provider would tell it; empty for any other account. */
    public List<Identiteit> identiteit(String account) {
        return alle().stream()
                .filter(bekend -> bekend.account().toString().equals(account))
                .map(bekend -> new Identiteit(
                        Demo.AANBIEDER,
                        Demo.AANBIEDER,
                        bekend.account().toString(),
                        bekend.naam(),
                        "",
                        Set.of(),
                        "",
                        null,
                        ""))
                .toList();
    }

    private <T> T alsSysteem(Supplier<T> werk) {
        return SystemTask.run("demonstratie", () -> Objects.requireNonNull(transactie.execute(_ -> werk.get())));
    }
}
