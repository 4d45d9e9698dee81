package nl.doorstroom.opvang.opgave;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;

/**
 * A decision on how many places there must be from a day on, as it is printed.
 *
 * @param code as in {@code 2023-I}; later versions have the same
 * @param versie 1 and up
 * @param tot the first day on which it no longer holds; empty: until the next
 * @param bekendOp from when it counts for whoever asks what was known
 * @param voorbehoud what the reader must know; empty when there is nothing
 * @param delen places for a group that are part of the total
 */
public record Opvangbesluit(
        String code,
        int versie,
        Besluitsoort soort,
        String naam,
        LocalDate per,
        Optional<LocalDate> tot,
        Instant bekendOp,
        String voorbehoud,
        Bron bron,
        List<Besluitkolom> kolommen,
        List<Deel> delen) {
    /** Where decisions stand on the screen. */
    public static final String ADRES = "/opvang/besluiten";

    public Opvangbesluit {
        kolommen = List.copyOf(kolommen);
        delen = List.copyOf(delen);
    }

    /** Places within the total for one group. */
    public record Deel(String naam, long plaatsen) {}

    public Optional<Besluitkolom> kolom(Opgavesoort soort) {
        return kolommen.stream().filter(een -> een.soort() == soort).findFirst();
    }

    public String adres() {
        return ADRES + "/" + code;
    }

    /** What it asks of the country and of every area that it names. */
    public List<Opgave> opgaven() {
        return kolommen.stream().flatMap(this::opgaven).toList();
    }

    private Stream<Opgave> opgaven(Besluitkolom kolom) {
        var land = opgave(Gebiedscode.NEDERLAND, kolom.soort(), kolom.totaal());
        return Stream.concat(
                Stream.of(land),
                kolom.regels().stream().map(een -> opgave(een.gebied(), kolom.soort(), een.plaatsen())));
    }

    private Opgave opgave(Gebiedscode gebied, Opgavesoort waarvoor, long plaatsen) {
        return new Opgave(gebied, waarvoor, per, plaatsen, bron, naam, adres());
    }

    @Override
    public String toString() {
        return code + " (versie " + versie + "), per " + per;
    }
}
