package nl.doorstroom.toegang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.ToIntFunction;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.cli.DutchUsage;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** How the first people of an installation get in. */
class ToegangCommandTests {
    private final StringWriter uit = new StringWriter();
    private final StringWriter fouten = new StringWriter();

    private int toegang(String... argumenten) {
        Backend backend = new Backend() {
            @Override
            public <T> int with(DatabaseOptions options, Class<T> facade, ToIntFunction<T> work) {
                return SystemTask.run("opdrachtregel", () -> work.applyAsInt(TestApp.bean(facade)));
            }
        };
        return DutchUsage.apply(new CommandLine(new ToegangCommand(backend)))
                .setOut(new PrintWriter(uit, true))
                .setErr(new PrintWriter(fouten, true))
                .execute(argumenten);
    }

    @Test
    void an_organisation_is_made_shown_and_its_first_stelselbeheerder_invited() {
        assertThat(toegang("organisatie-maken", "--soort", "beheer", "--naam", "Proefstelsel"))
                .isZero();
        assertThat(toegang("organisaties")).isZero();
        assertThat(uit.toString()).contains("beheer  Proefstelsel (NL)");

        assertThat(toegang(
                        "uitnodigen",
                        "--organisatie",
                        "proefstelsel",
                        "--naam",
                        "Eerste Beheerder",
                        "--email",
                        "eerste@proefstelsel.example",
                        "--rol",
                        "stelselbeheerder",
                        "--adres",
                        "https://doorstroom.example/"))
                .isZero();
        assertThat(uit.toString())
                .containsPattern("https://doorstroom\\.example/uitnodiging/[A-Za-z0-9_-]{43}\\s")
                .contains("werkt één keer");
    }

    @Test
    void what_is_wrong_is_told_at_once_and_nothing_is_kept() {
        assertThat(toegang("organisatie-maken", "--soort", "club", "--naam", "?", "--oin", "1"))
                .isEqualTo(2);
        assertThat(fouten.toString()).contains("soort (club)", "naam (?)", "oin (1)", "3 fouten");
        assertThat(toegang(
                        "uitnodigen",
                        "--organisatie",
                        "Nergens",
                        "--naam",
                        "Iemand",
                        "--email",
                        "iemand@nergens.example",
                        "--rol",
                        "bestuurder"))
                .isEqualTo(2);
        assertThat(fouten.toString()).contains("organisatie (Nergens)");
        assertThat(toegang("uitnodigen")).isEqualTo(2);
    }
}
