package nl.doorstroom.publicatie.opvang;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.Locaties;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Frame;
import nl.doorstroom.publicatie.opvang.Opvangkort.Plek;
import nl.doorstroom.publicatie.opvang.Opvangkort.Regel;
import org.springframework.stereotype.Component;

/** Tells of reception in an area in short. */
@Openbaar
@Component
public class Opvangkorten {
    private final Opgavenoverzichten overzichten;
    private final Locaties locaties;
    private final Clock klok;

    Opvangkorten(Opgavenoverzichten overzichten, Locaties locaties, Clock klok) {
        this.overzichten = overzichten;
        this.locaties = locaties;
        this.klok = klok;
    }

    /** Places of each gemeente today, by column; empty when no place is known at all. */
    public Map<Gebiedscode, Map<Kolom, Long>> plaatsen() {
        return locaties.plaatsen(overzichten.vandaag(), klok.instant());
    }

    /** Where places come from; in the demonstration it says that they are made up. */
    public static String bron() {
        return "de opvanglocaties in Doorstroom" + (Frame.current().demo() ? "; in deze demonstratie verzonnen" : "");
    }

    /** How a kind of places is called in a sentence. */
    public static String naam(Kolom kolom) {
        return switch (kolom) {
            case REGULIER -> "reguliere opvang";
            case NOODOPVANG -> "noodopvang";
            case CRISISNOODOPVANG -> "crisisnoodopvang";
            case OEKRAINE -> "opvang van mensen uit Oekraïne";
            case AMV_COA -> "opvang van amv door het COA";
            case AMV_NIDOS -> "opvang van amv door Nidos";
        };
    }

    /** Today's reception in an area; {@code indeling} tells which gemeenten lie in it. */
    public Opvangkort van(Gebied gebied, Gebiedsindeling indeling) {
        var alle = plaatsen();
        var hier = new EnumMap<Kolom, Long>(Kolom.class);
        for (var gemeente : gemeenten(gebied, indeling)) {
            alle.getOrDefault(gemeente, Map.of()).forEach((kolom, aantal) -> hier.merge(kolom, aantal, Long::sum));
        }
        return new Opvangkort(gebied.naam(), aangeleverd(gebied.code()), zin(alle.isEmpty(), hier), soorten(hier));
    }

    private static List<Gebiedscode> gemeenten(Gebied gebied, Gebiedsindeling indeling) {
        return gebied.code().soort() == Gebiedsoort.GEMEENTE
                ? List.of(gebied.code())
                : indeling.gemeentenIn(gebied.code()).stream().map(Gebied::code).toList();
    }

    private List<Regel> aangeleverd(Gebiedscode gebied) {
        if (gebied.soort() != Gebiedsoort.PROVINCIE && gebied.soort() != Gebiedsoort.VEILIGHEIDSREGIO) {
            return List.of();
        }
        return Opvangbeschrijving.soorten(overzichten.aangeleverd(overzichten.vandaag()), gebied::equals).stream()
                .flatMap(soort -> soort.regels().stream()
                        .map(regel -> new Regel(
                                soort.naam(), regel.opgave(), regel.plekken(), regel.nodig(), soort.uitleg())))
                .toList();
    }

    private String zin(boolean onbekend, Map<Kolom, Long> hier) {
        if (onbekend) {
            return "In Doorstroom staan nog geen opvanglocaties.";
        }
        var samen = hier.values().stream().mapToLong(aantal -> aantal).sum();
        var dag = DutchFormat.date(overzichten.vandaag());
        return samen == 0
                ? "Op " + dag + " is hier geen opvanglocatie open (bron: " + bron() + ")."
                : "Op " + dag + " zijn hier " + DutchFormat.number(samen) + " opvangplekken (bron: " + bron() + ").";
    }

    private static List<Plek> soorten(Map<Kolom, Long> hier) {
        return Arrays.stream(Kolom.values())
                .filter(hier::containsKey)
                .map(kolom -> new Plek(
                        DutchFormat.capitalized(naam(kolom)), DutchFormat.number(hier.getOrDefault(kolom, 0L))))
                .toList();
    }
}
