package nl.doorstroom.toegang.beheer;

import static nl.doorstroom.toegang.beheer.Beheerproef.als;
import static nl.doorstroom.toegang.beheer.Beheerproef.alsSysteem;
import static nl.doorstroom.toegang.beheer.Beheerproef.beheerder;
import static nl.doorstroom.toegang.beheer.Beheerproef.gedaan;
import static nl.doorstroom.toegang.beheer.Beheerproef.metAlleenDatabase;
import static nl.doorstroom.toegang.beheer.Beheerproef.nummer;
import static nl.doorstroom.toegang.beheer.Beheerproef.organisatie;
import static nl.doorstroom.toegang.beheer.Beheerproef.organisaties;
import static nl.doorstroom.toegang.beheer.Beheerproef.velden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;

/** Which organisations there are and for which areas, changed by one at a time. */
class OrganisatieTests {
    @Test
    void areas_are_read_by_name_or_code() {
        assertThat(organisatie("provincie", "Flevoland", "pv31").gebieden())
                .containsExactly(new Gebiedscode("PV24"), new Gebiedscode("PV31"));
        assertThat(organisatie("rijk").gebieden()).containsExactly(Gebiedscode.NEDERLAND);
    }

    @ParameterizedTest
    @CsvSource({
        "gemeente, Flevoland",
        "provincie, Lelystad",
        "coa, Utrecht",
        "gemeente, GM9999",
        "gemeente, ''",
        "regietafel, Lelystad"
    })
    void an_area_that_does_not_fit_the_kind_or_is_not_there_is_refused(String soort, String gebied) {
        var invoer = new Organisatieinvoer(soort, "Beheerproef " + nummer(), "", List.of(gebied));

        assertThat(velden(alsSysteem(() -> organisaties().maak(invoer)))).containsExactly("gebieden");
    }

    @Test
    void every_fault_is_told_at_once() {
        var eerste = organisatie("gemeente", "Almere");
        var zelfde = new Organisatieinvoer("gemeente", eerste.naam().toUpperCase(Locale.ROOT), "12", List.of());

        assertThat(velden(alsSysteem(() -> organisaties().maak(zelfde)))).containsExactly("naam", "oin", "gebieden");
        assertThat(velden(alsSysteem(
                        () -> organisaties().maak(new Organisatieinvoer("club", "=1+1", "", List.of("Almere"))))))
                .containsExactly("soort", "naam");
    }

    @Test
    void of_two_who_change_at_once_one_wins_and_the_other_is_told() {
        var voor = organisatie("gemeente", "Almere");
        var eerste = new Organisatieinvoer("", voor.naam(), "00000001234567890" + (100 + nummer()), List.of("Almere"));
        var tweede = new Organisatieinvoer("", voor.naam() + " (tweede)", "", List.of("Almere"));

        var na = gedaan(alsSysteem(() -> organisaties().wijzig(voor.id(), voor.versie(), eerste)));
        var uitkomst = alsSysteem(() -> organisaties().wijzig(voor.id(), voor.versie(), tweede));

        assertThat(uitkomst).isEqualTo(new Achterhaald<>(na));
        assertThat(alsSysteem(() -> organisaties().find(voor.id()))).contains(na);
    }

    @Test
    void who_does_not_manage_the_system_reads_and_changes_nothing() {
        var gemeente = organisatie("gemeente", "Almere");
        var beheerder = beheerder(gemeente);
        var invoer = new Organisatieinvoer("", "Gekaapt", "", List.of("Almere"));

        assertThat(als(beheerder, () -> organisaties().find(gemeente.id()))).contains(gemeente);
        assertThatThrownBy(() -> als(beheerder, () -> organisaties().wijzig(gemeente.id(), gemeente.versie(), invoer)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        als(new Handelende.Bezoeker(), () -> organisaties().maak(invoer)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void with_only_the_database_in_the_way_nothing_is_changed_either() {
        var gemeente = organisatie("gemeente", "Almere");
        var beheerder = beheerder(gemeente);
        var store = TestApp.bean(JdbcOrganisatieStore.class);

        assertThat(metAlleenDatabase(beheerder, () -> store.wijzig(gemeente.id(), gemeente.versie(), "Gekaapt", null)))
                .isFalse();
        assertThatThrownBy(() -> metAlleenDatabase(beheerder, () -> {
                    store.vervangGebieden(gemeente.id(), List.of(Gebiedscode.NEDERLAND));
                    return true;
                }))
                .isInstanceOf(Exception.class);
        assertThat(alsSysteem(() -> organisaties().find(gemeente.id()))).contains(gemeente);
        assertThat(metAlleenDatabase(new Handelende.Bezoeker(), store::alle)).isEmpty();
    }

    @Test
    void ending_is_done_once_and_can_be_taken_back() {
        var voor = organisatie("gemeente", "Almere");
        var geeindigd = gedaan(alsSysteem(() -> organisaties().beeindig(voor.id(), voor.versie())));

        assertThat(geeindigd.isBeeindigd()).isTrue();
        assertThat(alsSysteem(() -> organisaties().beeindig(voor.id(), geeindigd.versie())))
                .isInstanceOf(Achterhaald.class);
        assertThat(gedaan(alsSysteem(() -> organisaties().herstel(voor.id(), geeindigd.versie())))
                        .isBeeindigd())
                .isFalse();
    }
}
