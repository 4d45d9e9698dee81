package nl.doorstroom.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.GeenBevoegdheidException;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Organisatieverwijzing;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkgebied;
import nl.doorstroom.toegang.beheer.Organisaties;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Meegeleverd;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Recording and finding rules on a real database. Zeeland serves: no other test judges there. */
class BeleidsregelsTests {
    private static final Gebiedscode ZEELAND = new Gebiedscode("PV29");
    private static final LocalDate LATER = LocalDate.of(2031, 1, 1);

    private final Beleidsregels beleidsregels = TestApp.bean(Beleidsregels.class);

    private static Beleidsregel vanaf(LocalDate dag) {
        var regel = Meegeleverd.flevoland();
        return new Beleidsregel(
                "Proef",
                regel.bron(),
                Periode.vanaf(dag),
                regel.peildagen(),
                regel.naijlMaanden(),
                regel.oordelen(),
                regel.treden(),
                regel.regels(),
                regel.teBevestigen());
    }

    private static Handelende toezichthouder(Gebiedscode provincie) {
        var bij = SystemTask.run("proef", () -> TestApp.bean(Organisaties.class).alle()).stream()
                .filter(een -> Rol.TOEZICHTHOUDER.pastBij(een.soort()))
                .findFirst()
                .orElseThrow();
        Set<Gebiedscode> gebied = SystemTask.run(
                "proef",
                () -> TestApp.bean(Toezichtgebieden.class).gemeenten(provincie, LATER).stream()
                        .map(Gebied::code)
                        .collect(Collectors.toSet()));
        return new Handelende.Gebruiker(
                new AccountId(new UUID(7, 20)),
                "Proef",
                new UUID(8, 20),
                Rol.TOEZICHTHOUDER,
                new Organisatieverwijzing(bij.id(), "Proef", bij.soort()),
                Werkgebied.van(gebied),
                true);
    }

    private boolean leg(Gebiedscode provincie) {
        beleidsregels.legVast(provincie, vanaf(LATER));
        return true;
    }

    @Test
    void a_rule_holds_from_its_day_and_a_later_version_of_that_day_replaces_it() {
        var zeeuws = toezichthouder(ZEELAND);
        Handelend.als(zeeuws, () -> leg(ZEELAND));
        Handelend.als(zeeuws, () -> leg(ZEELAND));

        assertThat(beleidsregels.van(ZEELAND)).hasSize(2);
        var eerder = beleidsregels.op(ZEELAND, LATER.minusDays(1)).orElseThrow();
        assertThat(eerder.naam()).startsWith("Landelijke interventieladder");
        assertThat(eerder.geldig().tot()).isEqualTo(LATER);
        assertThat(beleidsregels.op(ZEELAND, LATER)).contains(vanaf(LATER));
        assertThat(beleidsregels.op(ZEELAND, LocalDate.of(2019, 12, 31))).isEmpty();
    }

    @Test
    void nobody_records_the_rule_of_another_provincie() {
        assertThatExceptionOfType(GeenBevoegdheidException.class)
                .isThrownBy(() -> Handelend.als(toezichthouder(ZEELAND), () -> leg(new Gebiedscode("PV30"))));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> leg(ZEELAND));
    }

    @Test
    void rules_that_come_along_are_stored_and_read_back_as_they_are() {
        assertThat(beleidsregels.op(new Gebiedscode("PV24"), LocalDate.of(2021, 1, 1)))
                .contains(Meegeleverd.flevoland());
        assertThat(beleidsregels.op(new Gebiedscode("PV30"), LocalDate.of(2021, 1, 1)))
                .contains(Meegeleverd.landelijk("Noord-Brabant"));
    }
}
