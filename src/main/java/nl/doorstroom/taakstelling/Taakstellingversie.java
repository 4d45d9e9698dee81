package nl.doorstroom.taakstelling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;

/**
 * One version of the taakstelling of a half-year with the line of every gemeente.
 *
 * @param regels in order of gemeentecode
 */
public record Taakstellingversie(Versiekop kop, List<Taakstellingregel> regels) {
    public Taakstellingversie {
        regels = List.copyOf(regels);
    }

    public Versiecode code() {
        return kop.code();
    }

    public Uitgangspunten uitgangspunten() {
        return kop.uitgangspunten();
    }

    public Optional<Taakstellingregel> find(Gebiedscode gemeente) {
        return regels.stream()
                .filter(regel -> regel.gemeente().equals(gemeente))
                .findFirst();
    }

    public Map<Gebiedscode, Taakstellingregel> perGemeente() {
        return regels.stream().collect(Collectors.toMap(Taakstellingregel::gemeente, regel -> regel));
    }

    /** People to house per gemeente. */
    public Map<Gebiedscode, Long> aantallen() {
        return regels.stream().collect(Collectors.toMap(Taakstellingregel::gemeente, Taakstellingregel::aantal));
    }

    /** The herverdeling this gemeente takes part in. */
    public Optional<Herverdeling> herverdelingVan(Gebiedscode gemeente) {
        return uitgangspunten().herverdelingen().stream()
                .filter(herverdeling -> herverdeling.leden().contains(gemeente))
                .findFirst();
    }

    @Override
    public String toString() {
        return kop.toString();
    }
}
