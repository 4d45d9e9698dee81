package nl.doorstroom.opvang.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.opvang.locatie.Bezetting;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Omvangnorm;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import org.jspecify.annotations.Nullable;

/** A locatie as a row of a table. */
record Locatieregel(Locatie locatie, String gemeente, int plaatsen, Optional<Bezetting> bezetting) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final List<Column<Locatieregel>> SCHERM = List.of(
            Column.<Locatieregel>text("naam", "Locatie", een -> een.locatie().naam())
                    .linkedTo(een -> LocatiePages.PAD + "/" + een.locatie().code()),
            Column.text("soort", "Soort", een -> een.locatie().soort().naam()),
            Column.text("gemeente", "Gemeente", Locatieregel::gemeente),
            Column.number("plaatsen", "Plaatsen", Locatieregel::plaatsen),
            Column.percent("bezetting", "Bezetting in procent", Locatieregel::procent),
            Column.text("loopt_tm", "Loopt tot en met", Locatieregel::totEnMet),
            Column.number("aandacht", "Aandachtspunten", Locatieregel::aandacht));
    private static final List<Column<Locatieregel>> BESTAND = List.of(
            Column.text("code", "Code", een -> een.locatie().code()),
            Column.text("naam", "Locatie", een -> een.locatie().naam()),
            Column.text("soort", "Soort", een -> een.locatie().soort().name()),
            Column.text(
                    "gm_code", "Gemeentecode", een -> een.locatie().gemeente().waarde()),
            Column.text("gemeente", "Gemeente", Locatieregel::gemeente),
            Column.text(
                    "partij", "Verantwoordelijk", een -> een.locatie().partij().name()),
            Column.number("plaatsen", "Plaatsen", Locatieregel::plaatsen),
            Column.number("amv_plaatsen", "Waarvan amv", een -> een.locatie().amvPlaatsen()),
            Column.number(
                    "bewoners",
                    "Bewoners",
                    een -> een.bezetting.map(Bezetting::bewoners).orElse(null)),
            Column.text(
                    "geteld_op",
                    "Geteld op",
                    een -> een.bezetting
                            .map(Bezetting::dag)
                            .map(LocalDate::toString)
                            .orElse(null)),
            Column.text(
                    "contract_tm",
                    "Contract",
                    een -> tm(een.locatie().voorwaarden().contract())),
            Column.text(
                    "vergunning_tm",
                    "Vergunning",
                    een -> tm(een.locatie().voorwaarden().vergunning())),
            Column.text(
                    "doelgroepbeperking",
                    "Beperking",
                    een -> een.locatie().voorwaarden().doelgroepbeperking()));

    /** @param bezetting by code */
    static Locatieregel van(Locatie locatie, Gemeentenamen namen, LocalDate vandaag, Map<String, Bezetting> bezetting) {
        return new Locatieregel(
                locatie,
                namen.van(locatie.gemeente()),
                locatie.plaatsen().op(vandaag),
                Optional.ofNullable(bezetting.get(locatie.code())));
    }

    static TableDefinition<Locatieregel> scherm() {
        return new TableDefinition<>(
                "Locaties met hun plaatsen en bezetting", SCHERM, "gemeente", Locatieregel::zoektekst);
    }

    static TableDefinition<Locatieregel> bestand() {
        return new TableDefinition<>("Locaties", BESTAND, "gemeente", Locatieregel::zoektekst);
    }

    private static @Nullable String tm(Optional<LocalDate> tot) {
        return tot.map(dag -> dag.minusDays(1).toString()).orElse(null);
    }

    private String zoektekst() {
        return locatie.naam() + " " + locatie.code() + " " + gemeente + " "
                + locatie.soort().naam();
    }

    private @Nullable BigDecimal procent() {
        return plaatsen == 0
                ? null
                : bezetting.map(een -> procent(een.bewoners(), plaatsen)).orElse(null);
    }

    static BigDecimal procent(int bewoners, int plaatsen) {
        return BigDecimal.valueOf(bewoners)
                .multiply(HONDERD)
                .divide(BigDecimal.valueOf(plaatsen), 1, RoundingMode.HALF_UP);
    }

    private @Nullable LocalDate totEnMet() {
        return locatie.eindes().stream()
                .findFirst()
                .map(einde -> einde.dag().minusDays(1))
                .orElse(null);
    }

    private int aandacht() {
        return Omvangnorm.toets(locatie, plaatsen).size();
    }
}
