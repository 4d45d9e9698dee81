package nl.doorstroom.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Toegangsmatrix.Antwoord;
import nl.doorstroom.toegang.Toegangsmatrix.Persoon;
import nl.doorstroom.toegang.Toegangsmatrix.Poging;
import nl.doorstroom.toegang.Toegangsmatrix.Regel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the running product by everybody of the demonstration and a visitor, in the own area and in another's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTests {
    private static final List<Regel> REGELS = Toegangsmatrix.regels();

    static List<Persoon> personen() {
        return Demonstratie.personen().entrySet().stream()
                .map(persoon -> Persoon.van(persoon.getKey(), persoon.getValue()))
                .toList();
    }

    /** The endpoints of the product: method and pattern. */
    private static Set<String> ingangen() {
        return TestApp.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(handler ->
                        handler.getValue().getBeanType().getPackageName().startsWith("nl.doorstroom"))
                .flatMap(handler -> ingangen(handler.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> ingangen(RequestMappingInfo mapping) {
        var methoden = mapping.getMethodsCondition().getMethods();
        var genoemd = methoden.isEmpty() ? Set.of(RequestMethod.GET) : methoden;
        return mapping.getPatternValues().stream()
                .flatMap(patroon -> genoemd.stream().map(methode -> methode + " " + patroon));
    }

    @Test
    void every_endpoint_of_the_product_has_an_entry_and_no_entry_is_of_the_past() {
        var genoemd = REGELS.stream().map(Regel::ingang).collect(Collectors.toCollection(TreeSet::new));

        assertThat(genoemd).isEqualTo(ingangen());
    }

    @Test
    void every_role_is_tried() {
        assertThat(personen()).extracting(Persoon::rol).contains(Rol.values());
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("personen")
    void somebody_gets_what_is_theirs_and_nothing_else(Persoon persoon) {
        var anders = new ArrayList<String>();
        var wie = Bezoek.als(persoon.naam());
        for (var regel : REGELS) {
            anders.addAll(verschillen(wie, regel, persoon));
            if (regel.eindigtSessie()) {
                wie.close();
                wie = Bezoek.als(persoon.naam());
            }
        }
        wie.close();

        assertThat(anders).isEmpty();
    }

    @Test
    void a_visitor_gets_what_is_public_and_nothing_else() {
        try (var bezoeker = Bezoek.zonderAccount()) {
            bezoeker.get("/inloggen");

            assertThat(REGELS)
                    .flatMap(regel -> verschillen(bezoeker, regel, null))
                    .isEmpty();
        }
    }

    private static List<String> verschillen(Bezoek wie, Regel regel, @Nullable Persoon persoon) {
        return Stream.of(regel.poging(persoon, true), regel.poging(persoon, false))
                .flatMap(List::stream)
                .flatMap(poging -> verschil(wie, regel, poging).stream())
                .toList();
    }

    private static List<String> verschil(Bezoek wie, Regel regel, Poging poging) {
        var gekregen = antwoord(vraag(wie, regel, poging.pad()));
        return gekregen == poging.verwacht()
                ? List.of()
                : List.of(regel.methode() + " " + poging.pad() + " gives " + gekregen + ", not " + poging.verwacht());
    }

    private static HttpResponse<String> vraag(Bezoek wie, Regel regel, String pad) {
        return regel.methode().equals("POST") ? wie.post(pad, regel.velden()) : wie.get(pad);
    }

    private static Antwoord antwoord(HttpResponse<?> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.uri().getPath()).isLessThan(500);
        return Antwoord.van(
                antwoord.statusCode(), antwoord.headers().firstValue("Location").orElse(""));
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("personen")
    void what_changes_something_wants_the_token_of_our_own_form(Persoon persoon) {
        var wijzigend = REGELS.stream()
                .filter(regel -> regel.methode().equals("POST") && !regel.zonderToken())
                .toList();
        assertThat(wijzigend).isNotEmpty();
        try (var wie = Bezoek.als(persoon.naam())) {
            assertThat(wijzigend).allSatisfy(regel -> {
                var pad = regel.poging(persoon, true).getFirst().pad();
                assertThat(wie.postZonderToken(pad, regel.velden()).statusCode())
                        .as(pad)
                        .isEqualTo(403);
            });
        }
    }

    @Test
    void the_size_of_the_matrix_is_told() {
        var ingangen = ingangen().size();
        var personen = personen().size() + 1;
        var pogingen = REGELS.stream()
                .mapToInt(regel -> regel.poging(null, true).size()
                        + regel.poging(null, false).size())
                .sum();
        System.out.println(
                "Matrix: " + ingangen + " endpoints, " + personen + " people, " + pogingen * personen + " questions");

        assertThat(pogingen).isGreaterThanOrEqualTo(ingangen);
    }
}
