package nl.doorstroom.toegang;

import static nl.doorstroom.toegang.Bevoegdheid.HUISHOUDEN_INZIEN;
import static nl.doorstroom.toegang.Bevoegdheid.NOODINZAGE;
import static nl.doorstroom.toegang.Bevoegdheid.TOEZICHT_INZIEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the policy must be whatever else it becomes (handboek 0 and 6). */
class BeleidTests {
    private static Set<Rol> met(Bevoegdheid bevoegdheid) {
        return Arrays.stream(Rol.values())
                .filter(rol -> Beleid.reikwijdte(rol, bevoegdheid).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rol.class)));
    }

    @Test
    void treden_are_for_the_province_that_gemeente_and_the_ministry_only() {
        assertThat(met(TOEZICHT_INZIEN))
                .containsExactlyInAnyOrder(
                        Rol.BELEIDSANALIST, Rol.TOEZICHTHOUDER, Rol.HUISVESTINGSMEDEWERKER, Rol.BESTUURDER);
    }

    @Test
    void nobody_reads_dossiers_of_people_in_the_whole_country() {
        for (var rol : met(HUISHOUDEN_INZIEN)) {
            assertThat(Beleid.reikwijdte(rol, HUISHOUDEN_INZIEN)).as(rol.naam()).hasValue(Reikwijdte.EIGEN_GEBIED);
        }
        assertThat(met(HUISHOUDEN_INZIEN)).doesNotContain(Rol.BELEIDSANALIST, Rol.STELSELBEHEERDER, Rol.TOEZICHTHOUDER);
    }

    @Test
    void breaking_the_glass_is_for_roles_that_are_named() {
        assertThat(met(NOODINZAGE)).containsExactlyInAnyOrder(Rol.REGIEVOERDER, Rol.CASEMANAGER, Rol.JEUGDBESCHERMER);
    }

    @Test
    void who_keeps_accounts_reads_no_dossiers() {
        for (var beheerder : Set.of(Rol.FUNCTIONEEL_BEHEERDER, Rol.STELSELBEHEERDER)) {
            assertThat(Beleid.rechten(beheerder)).doesNotContainKeys(HUISHOUDEN_INZIEN, TOEZICHT_INZIEN, NOODINZAGE);
        }
    }

    @Test
    void every_permission_is_somebodys_and_every_kind_of_organisation_has_a_role_of_its_own() {
        assertThat(Arrays.stream(Bevoegdheid.values())
                        .filter(bevoegdheid -> met(bevoegdheid).isEmpty()))
                .isEmpty();
        assertThat(Arrays.stream(Organisatiesoort.values())
                        .filter(soort -> Rol.van(soort).size() < 3))
                .isEmpty();
    }

    @Test
    void the_page_in_docs_says_what_the_policy_says() throws IOException {
        assertThat(Files.readString(Path.of("docs/beveiliging/rollen.md"))).isEqualTo(RollenDocument.tekst());
    }
}
