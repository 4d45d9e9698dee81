package nl.doorstroom.koppeling.solver.punten;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a labour market region says it needs; what is not named, it does not need.
 *
 * @param werk demand per sector
 * @param opleiding demand per level of schooling
 */
public record Regiovraag(Map<Sector, Mate> werk, Map<Opleidingsniveau, Mate> opleiding) {
    public Regiovraag {
        var sectoren = new EnumMap<Sector, Mate>(Sector.class);
        sectoren.putAll(werk);
        werk = Collections.unmodifiableMap(sectoren);
        var niveaus = new EnumMap<Opleidingsniveau, Mate>(Opleidingsniveau.class);
        niveaus.putAll(opleiding);
        opleiding = Collections.unmodifiableMap(niveaus);
    }

    Mate naar(Sector sector) {
        return werk.getOrDefault(sector, Mate.GEEN);
    }

    Mate naar(Opleidingsniveau niveau) {
        return opleiding.getOrDefault(niveau, Mate.GEEN);
    }
}
