package nl.doorstroom.opvang.afspraak;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.opgave.Opgavesoort;

/**
 * What every area must have by agreement: its newest afspraak, less what others take over and more what it takes over from
 * others. What was taken over stays so when a later afspraak comes.
 *
 * @param afspraken all of them; those that were not promised don't count
 * @param overdrachten those that hold
 */
public record Afsprakenrekening(List<Opvangafspraak> afspraken, List<Overdracht> overdrachten) {
    /** Where the division within a provincie stands on the screen. */
    public static final String ADRES = "/opvang/verdeling";

    private static final String AFSPRAAK = "afspraak aan de regietafel";
    private static final String OVERDRACHT = "afspraak aan de regietafel, met overdrachten tussen gemeenten";

    public Afsprakenrekening {
        afspraken = afspraken.stream().filter(Opvangafspraak::isVast).toList();
        overdrachten = List.copyOf(overdrachten);
    }

    /** An area with one kind of places. */
    public record Plek(Gebiedscode gebied, Opgavesoort soort) implements Comparable<Plek> {
        @Override
        public int compareTo(Plek ander) {
            return Comparator.comparing(Plek::gebied).thenComparing(Plek::soort).compare(this, ander);
        }
    }

    /** That an area would be left with less than nothing. */
    public record Onmogelijk(Plek plek, LocalDate per, long plaatsen) {}

    /** Places that an area must have on a day; empty when nothing was agreed yet. */
    public Optional<Long> op(Plek plek, LocalDate dag) {
        var basis = afspraak(plek, dag);
        var over = overdrachten(plek).filter(een -> !een.per().isAfter(dag)).toList();
        return basis.isEmpty() && over.isEmpty()
                ? Optional.empty()
                : Optional.of(basis.map(Opvangafspraak::plaatsen).orElse(0)
                        + over.stream()
                                .mapToLong(een -> een.naar().equals(plek.gebied()) ? een.plaatsen() : -een.plaatsen())
                                .sum());
    }

    /** The afspraak that holds for an area on a day. */
    public Optional<Opvangafspraak> afspraak(Plek plek, LocalDate dag) {
        return afspraken(plek)
                .filter(een -> !een.per().isAfter(dag))
                .max(Comparator.comparing(Opvangafspraak::per).thenComparing(Opvangafspraak::nummer));
    }

    private Stream<Opvangafspraak> afspraken(Plek plek) {
        return afspraken.stream().filter(een -> een.gebied().equals(plek.gebied()) && een.soort() == plek.soort());
    }

    private Stream<Overdracht> overdrachten(Plek plek) {
        return overdrachten.stream()
                .filter(een -> een.soort() == plek.soort())
                .filter(een -> een.van().equals(plek.gebied()) || een.naar().equals(plek.gebied()));
    }

    /** Every area of which something was agreed. */
    public List<Plek> plekken() {
        var alle = new TreeSet<Plek>();
        afspraken.forEach(een -> alle.add(new Plek(een.gebied(), een.soort())));
        overdrachten.forEach(een -> {
            alle.add(new Plek(een.van(), een.soort()));
            alle.add(new Plek(een.naar(), een.soort()));
        });
        return List.copyOf(alle);
    }

    private TreeSet<LocalDate> dagen(Plek plek) {
        var dagen = new TreeSet<LocalDate>();
        afspraken(plek).forEach(een -> dagen.add(een.per()));
        overdrachten(plek).forEach(een -> dagen.add(een.per()));
        return dagen;
    }

    /** Where an area would have to give more than it has. */
    public List<Onmogelijk> onmogelijk() {
        return plekken().stream()
                .flatMap(plek -> dagen(plek).stream()
                        .map(dag -> new Onmogelijk(plek, dag, op(plek, dag).orElse(0L))))
                .filter(een -> een.plaatsen() < 0)
                .toList();
    }

    /** The same as opgaven, one for every day on which something changes. */
    public List<Opgave> opgaven() {
        return plekken().stream()
                .flatMap(plek -> dagen(plek).stream().map(dag -> opgave(plek, dag)))
                .toList();
    }

    private Opgave opgave(Plek plek, LocalDate dag) {
        var afspraak = afspraak(plek, dag);
        var over = overdrachten(plek).filter(een -> !een.per().isAfter(dag)).toList();
        var provincie = afspraak.map(Opvangafspraak::provincie)
                .orElseGet(() -> over.getFirst().provincie());
        var bron = afspraak.map(Opvangafspraak::bron)
                .orElseGet(() ->
                        new Bron("Overdracht tussen gemeenten", over.getLast().per()));
        return new Opgave(
                plek.gebied(),
                plek.soort(),
                dag,
                Math.max(0, op(plek, dag).orElse(0L)),
                bron,
                over.isEmpty() ? AFSPRAAK : OVERDRACHT,
                ADRES + "/" + provincie);
    }

    /** What the gemeenten of a provincie have together on a day. */
    public long vanGemeenten(Gebiedscode provincie, Opgavesoort soort, LocalDate dag) {
        return in(provincie, soort)
                .filter(plek -> plek.gebied().soort() == Gebiedsoort.GEMEENTE)
                .mapToLong(plek -> op(plek, dag).orElse(0L))
                .sum();
    }

    /** The areas of a provincie of which something was agreed. */
    public Stream<Plek> in(Gebiedscode provincie, Opgavesoort soort) {
        return plekken().stream()
                .filter(plek -> plek.soort() == soort)
                .filter(plek -> afspraken(plek).anyMatch(een -> een.provincie().equals(provincie))
                        || overdrachten(plek).anyMatch(een -> een.provincie().equals(provincie)));
    }

    /**
     * What is agreed in a provincie on a day, without counting anything twice: its regions, and the gemeenten that lie in none
     * of those.
     */
    public long samen(Gebiedscode provincie, Opgavesoort soort, LocalDate dag) {
        var regios = in(provincie, soort)
                .filter(plek -> plek.gebied().soort() != Gebiedsoort.GEMEENTE)
                .map(plek -> afspraak(plek, dag))
                .flatMap(Optional::stream)
                .toList();
        long inRegios = regios.stream().mapToLong(Opvangafspraak::plaatsen).sum();
        long daarbuiten = in(provincie, soort)
                .filter(plek -> plek.gebied().soort() == Gebiedsoort.GEMEENTE)
                .filter(plek -> regios.stream().noneMatch(een -> een.gemeenten().contains(plek.gebied())))
                .mapToLong(plek -> op(plek, dag).orElse(0L))
                .sum();
        return inRegios + daarbuiten;
    }
}
