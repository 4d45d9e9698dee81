package nl.doorstroom.toegang.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkgebied;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Organisations and people of a test's own, in the running product with all its fences. */
final class Beheerproef {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private Beheerproef() {}

    static Organisaties organisaties() {
        return TestApp.bean(Organisaties.class);
    }

    static Gebruikers gebruikers() {
        return TestApp.bean(Gebruikers.class);
    }

    static Uitnodigingen uitnodigingen() {
        return TestApp.bean(Uitnodigingen.class);
    }

    static Aanstellingen aanstellingen() {
        return TestApp.bean(Aanstellingen.class);
    }

    static LocalDate vandaag() {
        return LocalDate.now(TestApp.bean(Clock.class));
    }

    static <T> T alsSysteem(Supplier<T> werk) {
        return SystemTask.run("proef", werk::get);
    }

    static <T> T als(Handelende wie, Supplier<T> werk) {
        return Handelend.als(wie, werk::get);
    }

    /** Past the facades, straight at the tables, with only the third fence in the way. */
    static <T> T metAlleenDatabase(Handelende wie, Supplier<T> werk) {
        var transactie = TestApp.bean(TransactionOperations.class);
        return als(wie, () -> Objects.requireNonNull(transactie.execute(_ -> werk.get())));
    }

    static int nummer() {
        return NUMMER.incrementAndGet();
    }

    static String email() {
        return "proef" + nummer() + "@beheer.example";
    }

    static Organisatie organisatie(String soort, String... gebieden) {
        var invoer = new Organisatieinvoer(soort, "Beheerproef " + nummer(), "", List.of(gebieden));
        return gedaan(alsSysteem(() -> organisaties().maak(invoer)));
    }

    static Uitnodigingsinvoer invoer(String email, String... rollen) {
        return new Uitnodigingsinvoer("Proef Persoon", email, List.of(rollen), List.of(), "", "");
    }

    /** Somebody who was invited and can log in. */
    static Account collega(Organisatie bij, Rol rol) {
        var uitgenodigde = gedaan(alsSysteem(() -> uitnodigingen().nodigUit(bij.id(), invoer(email(), rol.code()))));
        verbind(uitgenodigde.account().id());
        return alsSysteem(() -> gebruikers().find(uitgenodigde.account().id()).orElseThrow());
    }

    private static void verbind(AccountId account) {
        metAlleenDatabase(
                new Handelende.Systeem("proef"),
                () -> TestApp.bean(JdbcClient.class)
                        .sql("""
                        insert into toegang.identiteit (uitgever, onderwerp, account, verbonden_op)
                        values ('https://proef.example', :onderwerp, :account, now())
                        """)
                        .param("onderwerp", UUID.randomUUID().toString())
                        .param("account", account.waarde())
                        .update());
    }

    /** Somebody at work in the first appointment of an account. */
    static Gebruiker aanHetWerk(Account account, Organisatie bij) {
        var aanstelling = account.aanstellingen().getFirst();
        var werkgebied = bij.gebieden().contains(Gebiedscode.NEDERLAND)
                ? Werkgebied.NEDERLAND
                : Werkgebied.van(Set.copyOf(bij.gebieden()));
        return new Gebruiker(
                account.id(), account.naam(), aanstelling.id(), aanstelling.rol(), bij.verwijzing(), werkgebied, false);
    }

    static Gebruiker beheerder(Organisatie bij) {
        return aanHetWerk(collega(bij, Rol.FUNCTIONEEL_BEHEERDER), bij);
    }

    static <T> T gedaan(Beheeruitkomst<T> uitkomst) {
        if (uitkomst instanceof Gedaan<T>(var nu)) {
            return nu;
        }
        throw new AssertionError("Not done: " + uitkomst);
    }

    static List<String> velden(Beheeruitkomst<?> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Afgewezen.class);
        return ((Afgewezen<?>) uitkomst).fouten().stream().map(Invoerfout::veld).toList();
    }
}
