package nl.doorstroom.publicatie.maandcijfers;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.platform.secret.Sha256;

/** An opstelling with its figures, gemeente by gemeente in the order of their codes. */
public record Opstelling(Maandkop kop, List<Maandregel> regels) {
    private static final String KOLOMMEN =
            "gemeente,begin,taakstelling,realisatie,gehuisvest,eind,opgave,percentage,klasse";

    public Opstelling {
        regels = regels.stream()
                .sorted(Comparator.comparing(Maandregel::gemeente))
                .toList();
    }

    /** The text over which the controlegetal is worked out; its form is part of the promise and never changes. */
    public String tekst() {
        return tekst(kop.code(), kop.bekendOp(), regels);
    }

    /** Whether the figures are those of the controlegetal. */
    public boolean klopt() {
        return controlegetal(tekst()).equals(kop.controlegetal());
    }

    static String tekst(Maandcode code, Instant bekendOp, List<Maandregel> regels) {
        var kop = Stream.of("maandcijfers " + code, "bekend-op " + bekendOp, KOLOMMEN);
        var rijen = regels.stream()
                .sorted(Comparator.comparing(Maandregel::gemeente))
                .map(Maandregel::tekst);
        return Stream.concat(kop, rijen).collect(Collectors.joining("\n", "", "\n"));
    }

    static String controlegetal(String tekst) {
        return Sha256.hex(tekst);
    }

    @Override
    public String toString() {
        return kop + " van " + regels.size() + " gemeenten";
    }
}
