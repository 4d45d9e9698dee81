package nl.doorstroom.toegang.aanmelden;

import java.util.List;
import java.util.Set;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.AccountId;
import org.springframework.stereotype.Component;

/** The made-up people of the demonstration, one or more of every role. Without the demonstration there are none. */
@Openbaar
@Component
public class Demoaccounts {
    private final JdbcDemoStore store;
    private final Demo demo;
    private final Transactions transacties;

    Demoaccounts(JdbcDemoStore store, Demo demo, Transactions transacties) {
        this.store = store;
        this.demo = demo;
        this.transacties = transacties;
    }

    /**
     * Somebody to log in as.
     *
     * @param rollen what that one does, and where
     */
    public record Demoaccount(AccountId account, String naam, List<String> rollen) {}

    /** Whom somebody can choose; empty when this is no demonstration. */
    public List<Demoaccount> alle() {
        return demo.isAan() ? transacties.asSystem("demonstratie", store::alle) : List.of();
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
}
