package nl.doorstroom.koppeling.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code ./doorstroom koppel}, read; paths are empty when they were not given.
 *
 * @param uitvoer where the plan goes; empty after a fault
 */
record Koppelopdracht(
        String huishoudens,
        String plaatsen,
        String scores,
        Optional<String> ontwerp,
        Optional<Planbestand> uitvoer,
        Koppelinstelling instelling) {
    private static final int MEESTE_DRADEN = 64;

    /** The options as typed. */
    record Tekst(
            @Nullable String huishoudens,
            @Nullable String plaatsen,
            @Nullable String scores,
            @Nullable String uitvoer,
            @Nullable String ontwerp,
            String tijd,
            String zaad,
            String draden) {}

    static Koppelopdracht lees(Tekst tekst, Fouten fouten) {
        var opties = new Opties(fouten);
        var h = opties.verplicht("--huishoudens", tekst.huishoudens, "Geef het bestand met de huishoudens.");
        var p = opties.verplicht("--plaatsen", tekst.plaatsen, "Geef het bestand met de plaatsen.");
        var s = opties.verplicht("--scores", tekst.scores, "Geef het bestand met de scores.");
        var plan = opties.verplicht("--uitvoer", tekst.uitvoer, "Geef het bestand waarin het plan komt.");
        var ontwerp = Optional.ofNullable(tekst.ontwerp).filter(pad -> !pad.isBlank());
        var invoer = Stream.of(h, p, s, ontwerp.orElse("")).filter(pad -> !pad.isEmpty());
        var uitvoer = plan.isEmpty() ? Optional.<Planbestand>empty() : Planbestand.toets(plan, invoer.toList(), fouten);
        return new Koppelopdracht(h, p, s, ontwerp, uitvoer, instelling(tekst, opties));
    }

    private static Koppelinstelling instelling(Tekst tekst, Opties opties) {
        var duur = Tijdsduur.lees(tekst.tijd);
        if (duur.isEmpty()) {
            opties.fouten().optie("--tijd", tekst.tijd, "Geef een tijd tot een dag, zoals 20s, 500ms of 2m.");
        }
        return Koppelinstelling.gewoon()
                .metTijd(duur.orElse(Duration.ofSeconds(1)))
                .metZaad(opties.geheel("--zaad", tekst.zaad, Long.MIN_VALUE, Long.MAX_VALUE))
                .metDraden((int) opties.geheel("--draden", tekst.draden, 1, MEESTE_DRADEN));
    }
}
