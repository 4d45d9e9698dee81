package nl.doorstroom.publicatie.stand;

import java.util.List;
import nl.doorstroom.publicatie.stand.VerschilView.Boekingregel;

/**
 * The entries of a gemeente that became known last, for a page about something else.
 *
 * @param waarom why whoever looks sees none; empty when they may be seen
 * @param alle how many there are, in words
 * @param adres where all of them stand
 */
public record Boekingenkort(String naam, String waarom, List<Boekingregel> boekingen, String alle, String adres) {
    public Boekingenkort {
        boekingen = List.copyOf(boekingen);
    }

    static Boekingenkort geen(String naam, String waarom) {
        return new Boekingenkort(naam, waarom, List.of(), "", "");
    }
}
