package nl.doorstroom.publicatie.maandcijfers;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Voortgang;
import org.jspecify.annotations.Nullable;

/**
 * The frozen figures of one gemeente.
 *
 * @param realisatie people housed by kind, as {@code soort=aantal;soort=aantal}
 * @param percentage of the opgave that is done; null when there is nothing to do
 */
public record Maandregel(
        Gebiedscode gemeente,
        long begin,
        long taakstelling,
        String realisatie,
        long gehuisvest,
        long eind,
        long opgave,
        @Nullable BigDecimal percentage,
        Voortgang.Klasse klasse) {
    static Maandregel van(Gebiedscode gemeente, Stand stand) {
        var voortgang = Voortgang.van(stand);
        return new Maandregel(
                gemeente,
                stand.begin(),
                stand.taakstelling(),
                stand.realisatie().entrySet().stream()
                        .map(soort -> soort.getKey() + "=" + soort.getValue())
                        .collect(Collectors.joining(";")),
                stand.gerealiseerd(),
                stand.eind(),
                stand.opgave(),
                voortgang.percentage().orElse(null),
                voortgang.klasse());
    }

    /** As it stands in the text of the controlegetal. */
    String tekst() {
        return gemeente + "," + begin + "," + taakstelling + "," + realisatie + "," + gehuisvest + "," + eind + ","
                + opgave + "," + (percentage == null ? "" : percentage.toPlainString()) + "," + klasse;
    }
}
