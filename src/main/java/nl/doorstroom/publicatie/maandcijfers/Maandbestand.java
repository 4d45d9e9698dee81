package nl.doorstroom.publicatie.maandcijfers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A publicatie as open data in JSON; decimals are text, so that nobody rounds them. */
record Maandbestand(
        String publicatie,
        LocalDate peildatum,
        Instant bekendOp,
        String label,
        String controlegetal,
        List<Regel> regels) {
    /** One gemeente. */
    record Regel(
            String gemeente,
            long begin,
            long taakstelling,
            SortedMap<String, Long> realisatie,
            long gehuisvest,
            long eind,
            long opgave,
            @Nullable String percentage,
            String klasse) {}

    static Maandbestand van(Opstelling opstelling) {
        var kop = opstelling.kop();
        return new Maandbestand(
                kop.code().toString(),
                kop.code().peildatum(),
                kop.bekendOp(),
                kop.label(),
                kop.controlegetal(),
                opstelling.regels().stream().map(Maandbestand::regel).toList());
    }

    private static Regel regel(Maandregel regel) {
        return new Regel(
                regel.gemeente().waarde(),
                regel.begin(),
                regel.taakstelling(),
                perSoort(regel.realisatie()),
                regel.gehuisvest(),
                regel.eind(),
                regel.opgave(),
                percentage(regel.percentage()),
                regel.klasse().naam());
    }

    private static @Nullable String percentage(@Nullable BigDecimal percentage) {
        return percentage == null ? null : percentage.toPlainString();
    }

    private static SortedMap<String, Long> perSoort(String realisatie) {
        var perSoort = new TreeMap<String, Long>();
        Arrays.stream(realisatie.split(";", -1))
                .filter(deel -> !deel.isEmpty())
                .forEach(deel -> perSoort.put(
                        deel.substring(0, deel.indexOf('=')), Long.valueOf(deel.substring(deel.indexOf('=') + 1))));
        return perSoort;
    }
}
