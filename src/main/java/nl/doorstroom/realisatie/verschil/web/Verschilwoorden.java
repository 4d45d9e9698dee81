package nl.doorstroom.realisatie.verschil.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Maandrealisatie;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.Soortgegevens;
import nl.doorstroom.realisatie.verschil.Verschillen;
import nl.doorstroom.realisatie.verschil.Zet;
import org.springframework.stereotype.Component;

/** How the screens about differences say things, and what they ask. */
@Component
class Verschilwoorden {
    private final Verschillen verschillen;
    private final Grootboeken grootboeken;

    Verschilwoorden(Verschillen verschillen, Grootboeken grootboeken) {
        this.verschillen = verschillen;
        this.grootboeken = grootboeken;
    }

    static String hoofdletter(String woord) {
        return woord.substring(0, 1).toUpperCase(Locale.ROOT) + woord.substring(1);
    }

    /** The half-year that was asked; the latest one when none was, or one of which nothing can be known. */
    Halfjaar halfjaar(String gevraagd) {
        return Halfjaar.lees(gevraagd).filter(alle()::contains).orElseGet(verschillen::laatste);
    }

    List<Choice> halfjaren() {
        return alle().stream()
                .map(een -> new Choice(een.toString(), een.toString()))
                .toList();
    }

    private List<Halfjaar> alle() {
        var laatste = verschillen.laatste();
        var eerste = Halfjaar.op(grootboeken.eersteDag().orElse(laatste.vorige().begin()));
        return Stream.iterate(laatste, een -> een.compareTo(eerste) >= 0, Halfjaar::vorige)
                .toList();
    }

    /** A gemeente somebody works for, in a half-year. */
    Gebied gemeente(String code, Halfjaar halfjaar) {
        return verschillen.gemeenten(halfjaar).stream()
                .filter(een -> een.code().waarde().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Maandrealisatie coa(Gebiedscode gemeente, YearMonth eerste, YearMonth laatste) {
        var bekend = grootboeken.laatste().bekendOp();
        return grootboeken.perMaand(List.of(gemeente), eerste, laatste, bekend).getOrDefault(gemeente, leeg());
    }

    private static Maandrealisatie leeg() {
        return new Maandrealisatie(new java.util.TreeMap<>());
    }

    Map<Soort, String> soortnamen() {
        return grootboeken.soorten().stream().collect(Collectors.toMap(Soortgegevens::soort, Soortgegevens::naam));
    }

    /** Where the entries stand of a month. */
    static String boekingen(Gebiedscode gemeente, YearMonth maand) {
        return "/boekingen?gemeente=" + gemeente + "&post=huisvesting&van=" + maand.atDay(1) + "&tot-en-met="
                + maand.atEndOfMonth();
    }

    static String kop(Zet zet) {
        return switch (zet) {
            case Zet.Telling telling ->
                "De gemeente telt "
                        + DutchFormat.number(telling.stempel().telling().orElse(0));
            case Zet.Bericht _ -> "Bericht";
            case Zet.Verklaring verklaring ->
                "Verklaring: " + verklaring.reden().naam();
            case Zet.Heropening _ -> "Heropend";
        };
    }
}
