package nl.doorstroom.toegang.beheer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.toegang.Gebiedsinzicht;
import org.springframework.stereotype.Component;

/** Reads areas as people write them, by name or code. */
@Component
class Gebiedslezer {
    static final String VELD = "gebieden";

    private final Gebiedsinzicht gebieden;
    private final Clock klok;

    Gebiedslezer(Gebiedsinzicht gebieden, Clock klok) {
        this.gebieden = gebieden;
        this.klok = klok;
    }

    /**
     * The areas that these texts name.
     *
     * @param soorten kinds that will do
     * @param past which of those will do; chooses among areas that share a name
     * @param fouten gets a fault for every text that names no area, or more than one
     */
    List<Gebiedscode> lees(
            List<String> teksten, Set<Gebiedsoort> soorten, Predicate<Gebiedscode> past, List<Invoerfout> fouten) {
        return teksten.stream()
                .map(String::strip)
                .filter(tekst -> !tekst.isEmpty())
                .flatMap(tekst -> lees(tekst, soorten, past, fouten).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Gebiedscode> lees(
            String tekst, Set<Gebiedsoort> soorten, Predicate<Gebiedscode> past, List<Invoerfout> fouten) {
        var bekend = gebieden.zoek(tekst, soorten, vandaag());
        var passend = bekend.stream().filter(past).toList();
        if (passend.size() == 1) {
            return Optional.of(passend.getFirst());
        }
        fouten.add(Invoerfout.inVeld(VELD, tekst, uitleg(tekst, soorten, bekend, passend)));
        return Optional.empty();
    }

    private String uitleg(String tekst, Set<Gebiedsoort> soorten, List<Gebiedscode> bekend, List<Gebiedscode> passend) {
        if (bekend.isEmpty()) {
            var namen = soorten.stream().sorted().map(Gebiedsoort::naam).collect(Collectors.joining(", "));
            return "“" + tekst
                    + "” staat niet in de indeling van vandaag. Schrijf een naam of code van een gebied van deze"
                    + " soort: " + namen + ".";
        }
        if (passend.isEmpty()) {
            return "“" + tekst + "” ligt niet in het gebied van de organisatie. Kies een gebied dat erin ligt.";
        }
        var codes = passend.stream()
                .map(code -> code + " (" + code.soort().naam() + ")")
                .collect(Collectors.joining(", "));
        return "“" + tekst + "” is de naam van meer gebieden. Schrijf de code: " + codes + ".";
    }

    /** The gemeenten in one area. */
    Set<Gebiedscode> gemeentenIn(Gebiedscode gebied) {
        return gebieden.gemeentenIn(List.of(gebied), vandaag());
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), klok.getZone());
    }
}
