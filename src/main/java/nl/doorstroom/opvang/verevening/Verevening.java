package nl.doorstroom.opvang.verevening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;

/**
 * What one provincie has left to do for the short term: its 417 places less what it housed above its target on three days.
 * Never less than 0 and never more than the 417.
 *
 * @param regels one for each of the days
 * @param korteTermijn places that each provincie was asked
 */
public record Verevening(Gebiedscode provincie, Vereveningsvariant variant, List<Regel> regels, long korteTermijn) {
    /** The days that count. */
    public static final List<LocalDate> PEILDATA =
            List.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 1));

    /** Short-term places of each provincie: 5.000 over twelve, as the Uitvoeringsagenda has it. */
    public static final long PER_PROVINCIE = 417;

    public Verevening {
        regels = List.copyOf(regels);
    }

    /**
     * One day.
     *
     * @param voorsprong as told; empty when it was not
     * @param telt what of it counts in the variant
     */
    public record Regel(LocalDate peildatum, Optional<Voorsprong> voorsprong, long telt) {}

    /** @param bekend of this provincie, of a day no more than one */
    public static Verevening van(Gebiedscode provincie, Vereveningsvariant variant, List<Voorsprong> bekend) {
        var regels = PEILDATA.stream()
                .map(dag -> {
                    var voorsprong = bekend.stream()
                            .filter(een -> een.peildatum().equals(dag))
                            .findFirst();
                    return new Regel(
                            dag,
                            voorsprong,
                            voorsprong.map(een -> telt(een, variant)).orElse(0L));
                })
                .toList();
        return new Verevening(provincie, variant, regels, PER_PROVINCIE);
    }

    private static long telt(Voorsprong voorsprong, Vereveningsvariant variant) {
        long saldo = variant.achterstandTelt() ? voorsprong.saldo() : Math.max(0, voorsprong.saldo());
        return saldo
                + (variant.tussenvoorzieningenTellen()
                        ? voorsprong.tussenvoorzieningen().orElse(0L)
                        : 0);
    }

    /** What the days add up to. */
    public long som() {
        return regels.stream().mapToLong(Regel::telt).sum();
    }

    /** What comes off the places. */
    public long aftrek() {
        return Math.clamp(som(), 0, korteTermijn);
    }

    /** Places that are left to realise. */
    public long blijft() {
        return korteTermijn - aftrek();
    }

    /** Whether every day is known. */
    public boolean isVolledig() {
        return regels.stream().allMatch(een -> een.voorsprong().isPresent());
    }
}
