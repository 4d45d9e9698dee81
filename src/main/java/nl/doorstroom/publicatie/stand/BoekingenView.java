package nl.doorstroom.publicatie.stand;

import java.util.List;
import nl.doorstroom.publicatie.stand.VerschilView.Boekingregel;

/** The entries behind one figure, with their sum. */
public record BoekingenView(
        String naam,
        String figuur,
        String leesbaar,
        String terug,
        List<Boekingregel> boekingen,
        String som,
        String aantal,
        String uitleg,
        String vorige,
        String volgende) {}
