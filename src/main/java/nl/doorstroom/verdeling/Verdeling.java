package nl.doorstroom.verdeling;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** A finished distribution that can explain every number in it. */
public final class Verdeling implements Verdeeluitkomst {
    private final Verdeelvraag vraag;
    private final Eenheden eenheden;
    private final Uitslag uitslag;
    /** Place of each inhabited unit, by the key of the area that carries it out. */
    private final Map<String, Integer> plaatsen;

    private final Map<String, Groep> groepen = new HashMap<>();

    Verdeling(Verdeelvraag vraag, Eenheden eenheden, Uitslag uitslag) {
        this.vraag = vraag;
        this.eenheden = eenheden;
        this.uitslag = uitslag;
        this.plaatsen = HashMap.newHashMap(eenheden.aantal());
        for (int plaats = 0; plaats < eenheden.aantal(); plaats++) {
            plaatsen.put(eenheden.eenheid(plaats).sleutel(), plaats);
        }
        vraag.groepen().forEach(groep -> groep.leden().forEach(lid -> groepen.put(lid, groep)));
    }

    /** What was asked. */
    public Verdeelvraag vraag() {
        return vraag;
    }

    public Methode methode() {
        return vraag.methode();
    }

    /** What was to be divided. */
    public long totaal() {
        return vraag.totaal();
    }

    /** What was divided: the total, except with {@link Methode#ARTIKEL_29}. */
    public long som() {
        return LongStream.of(uitslag.aantallen()).sum();
    }

    /** How far the sum exceeds the total; 0 except with {@link Methode#ARTIKEL_29}. */
    public long overschot() {
        return som() - totaal();
    }

    /** The number of inhabited units after pooling: 338 for 2023-II. */
    public int eenheden() {
        return eenheden.aantal();
    }

    /** Inhabitants of all units together. */
    public long inwoners() {
        return eenheden.som();
    }

    /** Places of an area; throws when it took no part. */
    public long aantal(String sleutel) {
        if (!plaatsen.containsKey(sleutel)) {
            eisBekend(sleutel);
        }
        return bekendAantal(sleutel);
    }

    /** Nothing for who carries out for nobody: no inhabitants, or carried out by another. */
    private long bekendAantal(String sleutel) {
        var plaats = plaatsen.get(sleutel);
        return plaats == null ? 0 : uitslag.aantallen()[plaats];
    }

    /** Places by area, in the order of the question. */
    public Map<String, Long> aantallen() {
        var aantallen =
                LinkedHashMap.<String, Long>newLinkedHashMap(vraag.deelnemers().size());
        vraag.deelnemers().forEach(deelnemer -> aantallen.put(deelnemer.sleutel(), bekendAantal(deelnemer.sleutel())));
        return aantallen;
    }

    /** The divisors that give this distribution; empty with Hamilton and art. 29. With a minimum: among those that take part. */
    public Optional<Delerinterval> deler() {
        return uitslag.deler();
    }

    /** Why an area got its number; throws when it took no part. */
    public Toelichting toelichting(String sleutel) {
        var groep = groepen.get(sleutel);
        var uitvoerder = groep == null ? sleutel : groep.uitvoerder();
        var leden = groep == null ? List.of(sleutel) : opNaam(groep.leden());
        var plaats = plaatsen.get(uitvoerder);
        if (plaats == null) {
            eisBekend(sleutel);
            return new Toelichting(sleutel, uitvoerder, leden, uitslag.zonderInwoners(), Afstand.GEEN, 0);
        }
        return new Toelichting(
                sleutel, uitvoerder, leden, uitslag.rekensom(plaats), uitslag.afstand(plaats), aantal(sleutel));
    }

    private static List<String> opNaam(Set<String> leden) {
        return leden.stream().sorted().toList();
    }

    private void eisBekend(String sleutel) {
        if (vraag.deelnemers().stream()
                .noneMatch(deelnemer -> deelnemer.sleutel().equals(sleutel))) {
            throw new IllegalArgumentException("Deelnemer (" + sleutel + ") took no part in this verdeling.");
        }
    }

    @Override
    public String toString() {
        return Getallen.heel(totaal()) + " over " + Getallen.heel(eenheden()) + " eenheden volgens "
                + methode().naam() + deler().map(deler -> ", " + deler).orElse("");
    }
}
