package nl.doorstroom.toegang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.doorstroom.toegang.audit.Auditregel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the log names what an act was done to. */
class OnderwerpwoordenTests {
    private static final UUID IEMAND = UUID.fromString("01a1fcf3-220b-7f32-a5eb-f593f9509aa4");
    private static final UUID ANDER = UUID.fromString("02b1fcf3-220b-7f32-a5eb-f593f9509aa4");

    @Test
    void a_dossier_is_named_by_its_number() {
        assertThat(woorden("dossier", "D-2026-000007", Map.of())).isEqualTo("dossier D-2026-000007");
    }

    @Test
    void whoever_acts_on_themselves_does_so_on_their_own_account() {
        assertThat(woorden("account", IEMAND.toString(), Map.of("naam", "Proef")))
                .isEqualTo("het eigen account");
    }

    @Test
    void somebody_else_is_named_when_the_log_knows_the_name_and_else_by_the_beginning_of_the_mark() {
        assertThat(woorden("account", ANDER.toString(), Map.of("naam", "Proef Persoon")))
                .isEqualTo("account Proef Persoon");
        assertThat(woorden("programma", ANDER.toString(), Map.of("client", "planning")))
                .isEqualTo("programma planning");
        assertThat(woorden("account", ANDER.toString(), Map.of("email", "proef@voorbeeld.example")))
                .isEqualTo("account 02b1fcf3…");
    }

    @Test
    void an_act_on_nothing_in_particular_has_no_subject() {
        assertThat(woorden(null, null, Map.of())).isEmpty();
    }

    private static String woorden(@Nullable String soort, @Nullable String id, Map<String, String> velden) {
        var wie = new Auditregel.Dader("gebruiker", IEMAND, "Iemand", null, null, null);
        return Onderwerpwoorden.van(
                new Auditregel(
                        1,
                        Instant.EPOCH,
                        "inhoud",
                        "dossier.ingezien",
                        wie,
                        new Auditregel.Onderwerp(soort, id, null, null),
                        new Auditregel.Wijziging(null, null),
                        "",
                        ""),
                velden);
    }
}
