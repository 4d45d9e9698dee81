package nl.doorstroom.publicatie;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.realisatie.Standen;
import nl.doorstroom.taakstelling.Narekening;
import nl.doorstroom.taakstelling.Taakstellingversie;
import nl.doorstroom.taakstelling.Versiekop;

/**
 * Everything the pages show of one version, put together once: the lines with names and regions, the change since the
 * half-year before, and the recalculation that explains each number.
 *
 * @param vorige the version in force in the half-year before; empty when there is none
 * @param regels in the order of the division: by name
 */
public record Beeld(
        Taakstellingversie versie,
        Gebiedsindeling indeling,
        Optional<Versiekop> vorige,
        Narekening narekening,
        List<Gemeentecijfers> regels,
        Map<Gebiedscode, Gemeentecijfers> opCode) {
    public Beeld {
        regels = List.copyOf(regels);
    }

    static Beeld van(
            Taakstellingversie versie,
            Gebiedsindeling indeling,
            Optional<Versiekop> vorige,
            List<Gemeentecijfers> regels) {
        var opCode = new LinkedHashMap<Gebiedscode, Gemeentecijfers>();
        regels.forEach(regel -> opCode.put(regel.gemeente().code(), regel));
        return new Beeld(versie, indeling, vorige, Narekening.van(versie), regels, opCode);
    }

    /** The same with where each gemeente stands in a reading. */
    public Beeld met(Standen standen) {
        var gelezen = regels.stream()
                .map(regel -> regel.met(standen.find(regel.gemeente().code()).orElse(null)))
                .toList();
        return van(versie, indeling, vorige, gelezen);
    }

    /**
     * The same with the places of reception of each gemeente.
     *
     * @param plaatsen by gemeente and column; one that isn't in it has none. Empty when nobody knows of any
     */
    public Beeld met(Map<Gebiedscode, Map<Kolom, Long>> plaatsen) {
        if (plaatsen.isEmpty()) {
            return this;
        }
        var gelezen = regels.stream()
                .map(regel -> regel.met(plaatsen.getOrDefault(regel.gemeente().code(), Map.of())))
                .toList();
        return van(versie, indeling, vorige, gelezen);
    }

    public Versiekop kop() {
        return versie.kop();
    }

    public Optional<Gemeentecijfers> find(Gebiedscode gemeente) {
        return Optional.ofNullable(opCode.get(gemeente));
    }

    /** The lines of the gemeenten in an area, by name; none for an unknown area. */
    public List<Gemeentecijfers> regelsIn(Gebiedscode gebied) {
        if (gebied.equals(Gebiedscode.NEDERLAND)) {
            return regels;
        }
        return indeling.gemeentenIn(gebied).stream()
                .map(Gebied::code)
                .map(opCode::get)
                .filter(regel -> regel != null)
                .toList();
    }

    public Gebiedstotaal totaal(Gebied gebied) {
        return Gebiedstotaal.van(gebied, regelsIn(gebied.code()));
    }

    /** From the largest taakstelling to the smallest. */
    public List<Gemeentecijfers> ranglijst() {
        return regels.stream()
                .sorted(Comparator.comparingInt(Gemeentecijfers::rang))
                .toList();
    }
}
