package nl.doorstroom.realisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The grootboek as it was known at a moment: what was registered by then and not corrected by then.
 *
 * @param boekingen in the order in which they were written
 */
public record Lezing(Instant bekendOp, List<Boeking> boekingen) {
    public Lezing {
        boekingen = List.copyOf(boekingen);
    }

    /** Reads a grootboek as it was known at a moment. */
    public static Lezing van(Collection<Boeking> grootboek, Instant bekendOp) {
        var bekend = grootboek.stream().filter(een -> een.isBekendOp(bekendOp)).toList();
        var gecorrigeerd = bekend.stream()
                .map(Boeking::corrigeert)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .collect(Collectors.toSet());
        return new Lezing(
                bekendOp,
                bekend.stream()
                        .filter(een -> !gecorrigeerd.contains(een.nummer()))
                        .toList());
    }

    /**
     * What makes this reading another than an earlier one.
     *
     * @param erbij known now and not then
     * @param eraf known then and not now
     */
    public record Verschil(List<Boeking> erbij, List<Boeking> eraf) {
        public Verschil {
            erbij = List.copyOf(erbij);
            eraf = List.copyOf(eraf);
        }

        /** Only what holds since a day before this one. */
        public Verschil voor(LocalDate dag) {
            return new Verschil(voor(erbij, dag), voor(eraf, dag));
        }

        private static List<Boeking> voor(List<Boeking> boekingen, LocalDate dag) {
            return boekingen.stream()
                    .filter(een -> een.geldigOp().isBefore(dag))
                    .toList();
        }
    }

    /** What changed since an earlier reading of the same grootboek. */
    public Verschil sinds(Lezing eerder) {
        return new Verschil(zonder(boekingen, eerder.boekingen), zonder(eerder.boekingen, boekingen));
    }

    private static List<Boeking> zonder(List<Boeking> deze, List<Boeking> die) {
        var nummers = die.stream().map(Boeking::nummer).collect(Collectors.toSet());
        return deze.stream().filter(een -> !nummers.contains(een.nummer())).toList();
    }

    @Override
    public String toString() {
        return boekingen.size() + " boekingen, zoals bekend op " + bekendOp;
    }
}
