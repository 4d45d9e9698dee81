package nl.doorstroom.toegang;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestDatabase;
import nl.doorstroom.platform.database.Secured;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database in which row level security holds, and people to try it with; without the whole product. */
public final class Proefomgeving {
    private final TestDatabase database = TestDatabase.nieuw();
    private final DataSource toepassing = database.asApplication();
    private final PlatformTransactionManager transacties = Secured.transactions(toepassing, new Transactiegegevens());

    /** As the product reaches it. */
    public JdbcClient jdbc() {
        return JdbcClient.create(toepassing);
    }

    public NamedParameterJdbcTemplate batch() {
        return new NamedParameterJdbcTemplate(toepassing);
    }

    public PlatformTransactionManager transacties() {
        return transacties;
    }

    /** As the owner, whom the rules don't hold. */
    public JdbcClient eigenaar() {
        return database.jdbc();
    }

    public TestDatabase database() {
        return database;
    }

    /** Does something in one transaction on somebody's behalf. */
    public <T> T als(Handelende wie, Supplier<T> werk) {
        return Handelend.als(wie, () -> inTransactie(werk));
    }

    public void als(Handelende wie, Runnable werk) {
        als(wie, () -> {
            werk.run();
            return true;
        });
    }

    public <T> T alsSysteem(Supplier<T> werk) {
        return SystemTask.run("proef", () -> inTransactie(werk));
    }

    public <T> T inTransactie(Supplier<T> werk) {
        return Objects.requireNonNull(new TransactionTemplate(transacties).execute(_ -> werk.get()));
    }

    /** Somebody in a role of an organisation of the first kind that has it, who works for these gemeenten. */
    public static Gebruiker iemand(Rol rol, String... gemeenten) {
        return iemand(rol, new OrganisatieId(UUID.randomUUID()), gemeenten);
    }

    public static Gebruiker iemand(Rol rol, OrganisatieId bij, String... gemeenten) {
        var soort = Stream.of(Organisatiesoort.values())
                .filter(rol::pastBij)
                .findFirst()
                .orElseThrow();
        return new Gebruiker(
                new AccountId(UUID.randomUUID()),
                rol.naam() + " Proef",
                UUID.randomUUID(),
                rol,
                new Organisatieverwijzing(bij, "Proef " + soort.naam(), soort),
                gemeenten.length == 0 ? Werkgebied.NEDERLAND : Werkgebied.van(codes(gemeenten)),
                true);
    }

    private static Set<Gebiedscode> codes(String... gemeenten) {
        return Stream.of(gemeenten).map(Gebiedscode::new).collect(Collectors.toSet());
    }
}
