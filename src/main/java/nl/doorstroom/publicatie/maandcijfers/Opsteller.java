package nl.doorstroom.publicatie.maandcijfers;

import java.time.Instant;
import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.realisatie.Grootboekcontrole.Zegel;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Standen;
import nl.doorstroom.realisatie.Standuitkomst;
import nl.doorstroom.toegang.aanmelden.Demo;
import org.springframework.stereotype.Component;

/** Reads in the grootboeken what is to be frozen. */
@Component
class Opsteller {
    private final Grootboeken grootboeken;
    private final Demo demo;

    Opsteller(Grootboeken grootboeken, Demo demo) {
        this.grootboeken = grootboeken;
        this.demo = demo;
    }

    /**
     * What was read.
     *
     * @param bekendOp the moment as it was really read
     * @param voorbeeld whether what was read is made up
     */
    record Gelezen(Instant bekendOp, Maandinhoud inhoud, boolean voorbeeld) {}

    Gelezen lees(Peiling peiling) {
        var standen = grootboeken.standen(peiling);
        var indeling = grootboeken.indeling(peiling.peildatum());
        var gemeenten = grootboeken.gemeenten(Gebiedscode.NEDERLAND, standen);
        var bekendOp = standen.peiling().bekendOp();
        return new Gelezen(
                bekendOp,
                new Maandinhoud(
                        met(gemeenten, standen, indeling), zonder(gemeenten, standen, indeling), zegels(bekendOp)),
                demo.isAan());
    }

    /** Where the grootboek of every gemeente was at a moment. */
    List<Zegel> zegels(Instant bekendOp) {
        return grootboeken.zegels(bekendOp);
    }

    private static List<Maandregel> met(List<Gebiedscode> gemeenten, Standen standen, Gebiedsindeling indeling) {
        return gemeenten.stream()
                .flatMap(code -> standen.find(code).stream()
                        .map(stand -> Maandregel.van(code, provincie(indeling, code), stand)))
                .toList();
    }

    private static List<Zonderstand> zonder(List<Gebiedscode> gemeenten, Standen standen, Gebiedsindeling indeling) {
        return gemeenten.stream()
                .filter(code -> standen.find(code).isEmpty())
                .map(code -> new Zonderstand(code, provincie(indeling, code), reden(standen.uitkomst(code))))
                .toList();
    }

    private static String reden(Standuitkomst uitkomst) {
        return switch (uitkomst) {
            case Standuitkomst.Onbekend(var reden) -> reden;
            case Stand stand -> throw new IllegalArgumentException(stand + " is known");
        };
    }

    private static String provincie(Gebiedsindeling indeling, Gebiedscode gemeente) {
        return indeling.findWaarin(gemeente, Gebiedsoort.PROVINCIE)
                .map(Gebied::code)
                .map(Gebiedscode::waarde)
                .orElse("");
    }
}
