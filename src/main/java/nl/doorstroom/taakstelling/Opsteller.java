package nl.doorstroom.taakstelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.verdeling.OnmogelijkeVerdeling;
import nl.doorstroom.verdeling.Verdeelvraag;
import nl.doorstroom.verdeling.Verdeler;
import nl.doorstroom.verdeling.Verdeling;
import org.jspecify.annotations.Nullable;

/** Works out the lines of a new version. */
final class Opsteller {
    private final Uitgangspunten punten;
    private final Verdeelvraag vraag;
    private final Map<Gebiedscode, Long> inwoners;
    private final List<Invoerfout> bezwaren = new ArrayList<>();

    Opsteller(Uitgangspunten punten, SortedMap<Gebiedscode, Long> inwoners) {
        this.punten = punten;
        this.inwoners = inwoners;
        var leeg = inwoners.entrySet().stream()
                .map(stand -> new Taakstellingregel(stand.getKey(), stand.getValue(), 0, null))
                .toList();
        this.vraag = Narekening.vraag(punten, leeg);
    }

    /** The lines in order of code; empty when {@link #bezwaren} says why not. */
    List<Taakstellingregel> regels() {
        var aantallen = verdeel(vraag, "totaal");
        var amv = Narekening.amvVraag(punten, vraag)
                .map(amvVraag -> verdeel(amvVraag, "amv"))
                .orElse(Map.of());
        if (!bezwaren.isEmpty()) {
            return List.of();
        }
        return inwoners.entrySet().stream()
                .map(stand -> regel(stand.getKey(), stand.getValue(), aantallen, amv))
                .toList();
    }

    List<Invoerfout> bezwaren() {
        return List.copyOf(bezwaren);
    }

    private Taakstellingregel regel(
            Gebiedscode code, long aantalInwoners, Map<String, Long> aantallen, Map<String, Long> amv) {
        @Nullable Long amvAantal = punten.amvTotaal() == null ? null : amv.get(code.waarde());
        return new Taakstellingregel(code, aantalInwoners, aantallen.getOrDefault(code.waarde(), 0L), amvAantal);
    }

    private Map<String, Long> verdeel(Verdeelvraag deelvraag, String veld) {
        return switch (Verdeler.verdeel(deelvraag)) {
            case Verdeling verdeling -> verdeling.aantallen();
            case OnmogelijkeVerdeling(var redenen) -> {
                bezwaren.addAll(redenen.stream()
                        .map(reden -> Invoerfout.inVeld(veld, reden.waarde(), reden.uitleg()))
                        .collect(Collectors.toList()));
                yield Map.of();
            }
        };
    }
}
