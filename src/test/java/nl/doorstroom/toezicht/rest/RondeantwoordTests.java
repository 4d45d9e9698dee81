package nl.doorstroom.toezicht.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorstroom.api.Contract;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Bezoek;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Organisatieverwijzing;
import nl.doorstroom.toegang.Reikwijdte;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkgebied;
import nl.doorstroom.toegang.beheer.Organisaties;
import nl.doorstroom.toezicht.Oordeelvraag;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Toezichtbeelden;
import nl.doorstroom.toezicht.Toezichtuitkomst;
import nl.doorstroom.toezicht.Uitkomst;
import nl.doorstroom.toezicht.beleid.Beweging;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program is told of a round, before and after it is established. Groningen serves, where no other test judges. */
class RondeantwoordTests {
    private static final Rondecode RONDE = new Rondecode(new Gebiedscode("PV20"), LocalDate.of(2023, 7, 1));
    private static final JsonMapper JSON = TestApp.bean(JsonMapper.class);

    private final Rondes rondes = TestApp.bean(Rondes.class);
    private final Set<Gebiedscode> gemeenten = SystemTask.run(
                    "proef", () -> TestApp.bean(Grootboeken.class).indeling(RONDE.peildatum()))
            .gemeentenIn(RONDE.provincie())
            .stream()
            .map(Gebied::code)
            .collect(Collectors.toSet());

    private static Organisatieverwijzing bij(Rol rol) {
        return SystemTask.run("proef", () -> TestApp.bean(Organisaties.class).alle()).stream()
                .filter(een -> rol.pastBij(een.soort()))
                .map(een -> new Organisatieverwijzing(een.id(), "Proef", een.soort()))
                .findFirst()
                .orElseThrow();
    }

    private Handelende toezichthouder(int nummer) {
        return new Handelende.Gebruiker(
                new AccountId(new UUID(7, 60 + nummer)),
                "Proef",
                new UUID(8, 60 + nummer),
                Rol.TOEZICHTHOUDER,
                bij(Rol.TOEZICHTHOUDER),
                Werkgebied.van(gemeenten),
                true);
    }

    private static Handelende programma(Reikwijdte reikwijdte, Werkgebied gebied) {
        return new Handelende.Toepassing(
                "proef", bij(Rol.BESTUURDER), Map.of(Bevoegdheid.TOEZICHT_INZIEN, reikwijdte), gebied);
    }

    private JsonNode ronde(Handelende wie) {
        return Handelend.als(wie, () -> {
            var groningen = rondes.provincies().stream()
                    .filter(een -> een.code().equals(RONDE.provincie()))
                    .findFirst()
                    .orElseThrow();
            return JSON.valueToTree(
                    Rondeantwoord.geheel(groningen, rondes.find(RONDE).orElseThrow()));
        });
    }

    private void stelVast() {
        var eerste = toezichthouder(1);
        var tweede = toezichthouder(2);
        var ronde = Handelend.als(eerste, () -> rondes.find(RONDE)).orElseThrow();
        var schaal = ronde.regel().oordelen().getFirst().code();
        for (var een : ronde.gemeenten()) {
            var oordeel = new Oordeelvraag(new Uitkomst.Geoordeeld(schaal), Beweging.GELIJK, "Proef.", 0);
            gelukt(Handelend.als(
                    eerste, () -> rondes.oordeel(RONDE, een.gemeente().code(), oordeel)));
        }
        var codes = ronde.gemeenten().stream().map(een -> een.gemeente().code()).toList();
        gelukt(Handelend.als(tweede, () -> rondes.geefAkkoord(RONDE, codes)));
        gelukt(Handelend.als(tweede, () -> rondes.stelVast(RONDE)));
    }

    private static void gelukt(Toezichtuitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Toezichtuitkomst.Gedaan.class);
    }

    @Test
    void a_program_is_told_what_was_established_of_its_gemeente_and_keeps_to_the_document() {
        gelukt(Handelend.als(toezichthouder(1), () -> rondes.open(RONDE)));
        var rijk = programma(Reikwijdte.LANDELIJK, Werkgebied.NEDERLAND);
        var provincie = programma(Reikwijdte.EIGEN_GEBIED, Werkgebied.van(gemeenten));
        assertThat(ronde(rijk).path("gemeenten")).isEmpty();
        assertThat(ronde(provincie).path("gemeenten")).isEmpty();

        stelVast();

        var alle = ronde(rijk);
        assertThat(alle.path("gemeenten").size()).isPositive();
        assertThat(faults("/toezicht/rondes/{provincie}/{peildatum}", alle)).isEmpty();
        var een = new Gebiedscode(alle.at("/gemeenten/0/gemeente").asString());
        var eigen = programma(Reikwijdte.EIGEN_GEBIED, Werkgebied.van(Set.of(een)));
        assertThat(ronde(eigen).path("gemeenten"))
                .extracting(gemeente -> gemeente.path("gemeente").asString())
                .containsExactly(een.waarde());
        readings(ronde(eigen).at("/gemeenten/0"));
        gemeente(eigen, een);
    }

    /** Every stand says of which day it is and as known when; every condition says what was seen. */
    private static void readings(JsonNode gemeente) {
        assertThat(gemeente.at("/cijfers/lezingen"))
                .extracting(
                        een -> een.path("peildatum").asString(),
                        een -> een.path("bekendOp").asString())
                .hasSize(4)
                .allSatisfy(tijden -> assertThat(tijden.toList().getFirst()).isEqualTo("2023-07-01"));
        assertThat(gemeente.at("/cijfers/lezingen/0/bekendOp").asString()).isEqualTo("2023-06-30T22:00:00Z");
        assertThat(gemeente.at("/cijfers/lezingen/1/bekendOp").asString()).isEqualTo("2023-07-31T22:00:00Z");
        assertThat(gemeente.at("/voorstel/regels/0/voorwaarden/0/gezien").asString())
                .isNotBlank();
        assertThat(gemeente.at("/oordeel/motivering").asString()).isEqualTo("Proef.");
    }

    private static void gemeente(Handelende wie, Gebiedscode code) {
        JsonNode beeld = Handelend.als(
                wie,
                () -> JSON.valueToTree(Gemeenteantwoord.van(
                        TestApp.bean(Toezichtbeelden.class).find(code).orElseThrow())));
        assertThat(beeld.path("oordelen"))
                .extracting(een -> een.path("peildatum").asString())
                .contains("2023-07-01");
        var lelystad = programma(Reikwijdte.LANDELIJK, Werkgebied.NEDERLAND);
        JsonNode metPlan = Handelend.als(
                lelystad,
                () -> JSON.valueToTree(Gemeenteantwoord.van(TestApp.bean(Toezichtbeelden.class)
                        .find(new Gebiedscode("GM0995"))
                        .orElseThrow())));
        for (var antwoord : List.of(beeld, metPlan)) {
            assertThat(faults("/toezicht/gemeenten/{code}", antwoord)).isEmpty();
        }
    }

    private static List<String> faults(String template, JsonNode answer) {
        try (var bezoeker = Bezoek.zonderAccount()) {
            var document = new Contract(
                    JSON.readTree(bezoeker.get("/api/v1/openapi.json").body()));
            return document.faults(template, "200", "application/json", answer);
        }
    }
}
