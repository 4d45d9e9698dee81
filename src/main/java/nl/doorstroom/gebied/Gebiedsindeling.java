package nl.doorstroom.gebied;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Indelingsgegevens.Plek;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;

/**
 * Every area that is valid on one day, in memory and immutable. Lists come in the order of {@code Bijlage A}: by name
 * without apostrophes, so 's-Gravenhage stands between Schiedam and Sliedrecht.
 */
public final class Gebiedsindeling {
    /** Gemeenten first, then the areas they lie in, the country last. */
    private static final String SOORTEN = "GM PV VR RG KR NL";

    /** By kind, and by name within a kind. */
    static final Comparator<Gebied> VOLGORDE = Comparator.<Gebied>comparingInt(
                    gebied -> SOORTEN.indexOf(gebied.code().waarde().substring(0, 2)))
            .thenComparing(gebied -> Naamsleutel.volgorde(gebied.naam()))
            .thenComparing(Gebied::code);

    private final LocalDate peildatum;
    private final Map<Gebiedscode, Gebied> opCode = new LinkedHashMap<>();
    private final Map<Gebiedsoort, List<Gebied>> opSoort;
    private final Map<Gebiedscode, List<Gebied>> gemeentenIn = new HashMap<>();
    private final Map<Gebiedscode, Set<Gebiedscode>> ligtIn = new HashMap<>();
    private final Map<Gebiedscode, Zeshoek> zeshoeken = new HashMap<>();
    private final Map<Gebiedscode, Ligging> liggingen = new HashMap<>();
    private final Map<String, Set<Gebiedscode>> opNaam = new HashMap<>();
    private final Zoeker zoeker = new Zoeker();

    Gebiedsindeling(Indelingsgegevens gegevens) {
        peildatum = gegevens.peildatum();
        gegevens.gebieden().stream().sorted(VOLGORDE).forEach(gebied -> opCode.put(gebied.code(), gebied));
        opSoort = opCode.values().stream()
                .collect(Collectors.groupingBy(gebied -> gebied.code().soort()));
        for (var lid : gegevens.lidmaatschappen()) {
            ligtIn.computeIfAbsent(lid.gemeente(), _ -> new HashSet<>()).add(lid.gebied());
        }
        gemeenten().forEach(this::deelIn);
        gegevens.plekken().forEach(this::plaats);
        opCode.values().forEach(gebied -> {
            noem(gebied, gebied.naam());
            zoeker.voegToe(gebied, gebied.code().waarde());
        });
        gegevens.aliassen().forEach(alias -> noem(get(alias.code()), alias.naam()));
    }

    private void deelIn(Gebied gemeente) {
        var waarin = new HashSet<>(ligtIn(gemeente.code()));
        waarin.add(gemeente.code());
        waarin.add(Gebiedscode.NEDERLAND);
        waarin.forEach(code ->
                gemeentenIn.computeIfAbsent(code, _ -> new ArrayList<>()).add(gemeente));
    }

    private void plaats(Plek plek) {
        zeshoeken.put(plek.gemeente(), plek.zeshoek());
        plek.ligging().ifPresent(ligging -> liggingen.put(plek.gemeente(), ligging));
    }

    private void noem(Gebied gebied, String naam) {
        zoeker.voegToe(gebied, naam);
        opNaam.computeIfAbsent(Naamsleutel.dicht(naam), _ -> new HashSet<>()).add(gebied.code());
    }

    /** The day of which this is the division. */
    public LocalDate peildatum() {
        return peildatum;
    }

    /** All areas of one kind; empty on a day before our data begin. */
    public List<Gebied> gebieden(Gebiedsoort soort) {
        return List.copyOf(opSoort.getOrDefault(soort, List.of()));
    }

    public List<Gebied> gemeenten() {
        return gebieden(Gebiedsoort.GEMEENTE);
    }

    public Optional<Gebied> find(Gebiedscode code) {
        return Optional.ofNullable(opCode.get(code));
    }

    /** The area with this code; throws NoSuchElementException when it is not valid on this day. */
    public Gebied get(Gebiedscode code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("No gebied " + code + " on " + peildatum + "."));
    }

    void moetKennen(Gebiedscode code) {
        if (!opCode.containsKey(code)) {
            throw new IllegalArgumentException("No gebied " + code + " on " + peildatum + ".");
        }
    }

    /** The gemeenten of an area: all of them for NL, the gemeente itself for a gemeente; empty for an unknown code. */
    public List<Gebied> gemeentenIn(Gebiedscode code) {
        return List.copyOf(gemeentenIn.getOrDefault(code, List.of()));
    }

    /** The one area of this kind in which a gemeente lies; of named regions, of which there may be more, the first. */
    public Optional<Gebied> findWaarin(Gebiedscode gemeente, Gebiedsoort soort) {
        return regiosVan(gemeente).stream()
                .filter(gebied -> gebied.code().soort() == soort)
                .findFirst();
    }

    /** Every area in which a gemeente lies: provincie, veiligheidsregio, named regions, koppelregio. */
    public List<Gebied> regiosVan(Gebiedscode gemeente) {
        return ligtIn(gemeente).stream()
                .map(opCode::get)
                .filter(Objects::nonNull)
                .sorted(VOLGORDE)
                .toList();
    }

    /** The cell of a gemeente on the map; empty for any other area. */
    public Optional<Zeshoek> zeshoek(Gebiedscode gemeente) {
        return Optional.ofNullable(zeshoeken.get(gemeente));
    }

    /** The centre point of a gemeente; empty when not known (a part of a gemeente that was split). */
    public Optional<Ligging> ligging(Gebiedscode gemeente) {
        return Optional.ofNullable(liggingen.get(gemeente));
    }

    /** The area of this kind with this name or alias; empty when there is none, or more than one. */
    public Optional<Gebied> findOpNaam(String naam, Gebiedsoort soort) {
        var gevonden = opNaam.getOrDefault(Naamsleutel.dicht(naam), Set.of()).stream()
                .filter(code -> code.soort() == soort)
                .toList();
        return gevonden.size() == 1 ? find(gevonden.getFirst()) : Optional.empty();
    }

    /**
     * What somebody may mean: by name, alias or code, best first. Capitals, diacritics and apostrophes do not matter; one or
     * two typing errors are forgiven when nothing matches as typed.
     *
     * @param hoogstens the most areas to give
     */
    public List<Gebied> zoek(String tekst, int hoogstens) {
        return zoeker.zoek(tekst, hoogstens);
    }

    private Set<Gebiedscode> ligtIn(Gebiedscode gemeente) {
        return ligtIn.getOrDefault(gemeente, Set.of());
    }

    @Override
    public String toString() {
        return "indeling op " + peildatum + ": " + opCode.size() + " gebieden";
    }
}
