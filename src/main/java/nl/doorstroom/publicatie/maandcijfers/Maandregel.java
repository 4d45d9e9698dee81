package nl.doorstroom.publicatie.maandcijfers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Voortgang;
import org.jspecify.annotations.Nullable;

/**
 * The frozen figures of one gemeente, or of an area the sum of them.
 *
 * @param provincie code of the provincie in which it lay; empty when it lay in none, or is larger than one
 * @param realisatie people housed by kind, as {@code soort=aantal;soort=aantal}
 * @param percentage of the opgave that is done; null when there is nothing to do
 */
public record Maandregel(
        Gebiedscode gebied,
        String provincie,
        long begin,
        long taakstelling,
        String realisatie,
        long gehuisvest,
        long eind,
        long opgave,
        @Nullable BigDecimal percentage,
        Voortgang.Klasse klasse) {
    static Maandregel van(Gebiedscode gebied, String provincie, Stand stand) {
        var voortgang = Voortgang.van(stand);
        return new Maandregel(
                gebied,
                provincie,
                stand.begin(),
                stand.taakstelling(),
                perSoort(stand),
                stand.gerealiseerd(),
                stand.eind(),
                stand.opgave(),
                voortgang.percentage().orElse(null),
                voortgang.klasse());
    }

    private static String perSoort(Stand stand) {
        return stand.realisatie().entrySet().stream()
                .map(soort -> soort.getKey() + "=" + soort.getValue())
                .collect(Collectors.joining(";"));
    }

    /** The sum, all of this peildatum; empty when there are none. */
    static Optional<Maandregel> samen(Gebiedscode gebied, LocalDate peildatum, List<Maandregel> regels) {
        var standen = regels.stream().map(regel -> regel.stand(peildatum)).toList();
        return standen.isEmpty() ? Optional.empty() : Optional.of(van(gebied, "", Stand.samen(standen)));
    }

    private Stand stand(LocalDate peildatum) {
        return new Stand(
                peildatum,
                Halfjaar.op(peildatum.minusDays(1)),
                begin,
                taakstelling,
                perSoort(),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    /** People housed, by kind. */
    public SortedMap<Soort, Long> perSoort() {
        var perSoort = new TreeMap<Soort, Long>();
        Arrays.stream(realisatie.split(";", -1))
                .filter(deel -> !deel.isEmpty())
                .map(deel -> deel.split("=", 2))
                .forEach(deel -> perSoort.put(new Soort(deel[0]), Long.valueOf(deel[1])));
        return perSoort;
    }

    /** As it stands in the text of the controlegetal. */
    String tekst() {
        return gebied + "," + provincie + "," + begin + "," + taakstelling + "," + realisatie + "," + gehuisvest + ","
                + eind + "," + opgave + "," + (percentage == null ? "" : percentage.toPlainString()) + "," + klasse;
    }
}
