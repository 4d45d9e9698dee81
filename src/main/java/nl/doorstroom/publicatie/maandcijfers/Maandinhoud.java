package nl.doorstroom.publicatie.maandcijfers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.realisatie.Grootboekcontrole.Zegel;

/**
 * What is frozen of an opstelling, each in the order of the codes.
 *
 * @param regels the gemeenten with a stand
 * @param zonderStand all other gemeenten
 * @param zegels where the grootboek of each gemeente was
 */
public record Maandinhoud(List<Maandregel> regels, List<Zonderstand> zonderStand, List<Zegel> zegels) {
    private static final String REGELS =
            "gemeente,provincie,begin,taakstelling,realisatie,gehuisvest,eind,opgave,percentage,klasse";

    public Maandinhoud {
        regels =
                regels.stream().sorted(Comparator.comparing(Maandregel::gebied)).toList();
        zonderStand = zonderStand.stream()
                .sorted(Comparator.comparing(Zonderstand::gemeente))
                .toList();
        zegels = zegels.stream().sorted(Comparator.comparing(Zegel::gemeente)).toList();
    }

    /** The text over which the controlegetal is worked out; its form is part of the promise and never changes. */
    String tekst(Maandcode code, Instant bekendOp) {
        var delen = Stream.of(
                Stream.of("maandcijfers " + code, "bekend-op " + bekendOp, REGELS),
                regels.stream().map(Maandregel::tekst),
                Stream.of("zonder stand: gemeente,provincie,reden"),
                zonderStand.stream().map(Zonderstand::tekst),
                Stream.of("grootboek: gemeente,laatste boeking,hash"),
                zegels.stream().map(zegel -> zegel.gemeente() + "," + zegel.nummer() + "," + zegel.hash()));
        return delen.flatMap(deel -> deel).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The provincies in the order of their codes, and the country after them. */
    public List<Maandtotaal> totalen(LocalDate peildatum) {
        var provincies = new TreeSet<String>();
        regels.forEach(regel -> provincies.add(regel.provincie()));
        zonderStand.forEach(gemeente -> provincies.add(gemeente.provincie()));
        provincies.remove("");
        var totalen = new ArrayList<Maandtotaal>();
        provincies.forEach(provincie -> totalen.add(totaal(new Gebiedscode(provincie), peildatum, provincie::equals)));
        totalen.add(totaal(Gebiedscode.NEDERLAND, peildatum, _ -> true));
        return totalen;
    }

    private Maandtotaal totaal(Gebiedscode gebied, LocalDate peildatum, Predicate<String> hoortErbij) {
        var erin = regels.stream()
                .filter(regel -> hoortErbij.test(regel.provincie()))
                .toList();
        var zonder = zonderStand.stream()
                .filter(gemeente -> hoortErbij.test(gemeente.provincie()))
                .count();
        var cijfers = Maandregel.samen(gebied, peildatum, erin);
        return new Maandtotaal(gebied, erin.size(), Math.toIntExact(zonder), cijfers);
    }

    @Override
    public String toString() {
        return regels.size() + " gemeenten met en " + zonderStand.size() + " zonder stand";
    }
}
