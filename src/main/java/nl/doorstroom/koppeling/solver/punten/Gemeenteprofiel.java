package nl.doorstroom.koppeling.solver.punten;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;

/**
 * A gemeente as far as the criteria need to know it.
 *
 * @param gemeente its code
 * @param regios the regions it lies in, of any kind
 * @param plek where its largest place lies
 * @param vraag what its labour market region needs
 * @param wachtweken usual weeks between koppeling and a home, 0 or more
 * @param schoolKilometers from there to the nearest class for newcomers, 0 or more; a kind that is not named has none
 */
public record Gemeenteprofiel(
        Gebiedscode gemeente,
        Set<Gebiedscode> regios,
        Plek plek,
        Regiovraag vraag,
        Woningaanbod woningen,
        int wachtweken,
        Map<Schoolsoort, Integer> schoolKilometers) {
    /** In place of a distance: there is no such school near. */
    static final int GEEN_SCHOOL = Integer.MAX_VALUE;

    public Gemeenteprofiel {
        regios = Set.copyOf(regios);
        var scholen = new EnumMap<Schoolsoort, Integer>(Schoolsoort.class);
        scholen.putAll(schoolKilometers);
        schoolKilometers = Collections.unmodifiableMap(scholen);
        if (wachtweken < 0 || scholen.values().stream().anyMatch(kilometers -> kilometers < 0)) {
            throw new IllegalArgumentException("Gemeenteprofiel " + gemeente + " needs 0 or more wachtweken ("
                    + wachtweken + ") and kilometers " + scholen + ".");
        }
    }

    /** Whether this area is the gemeente itself or one of its regions. */
    public boolean isOfLigtIn(Gebiedscode gebied) {
        return gemeente.equals(gebied) || regios.contains(gebied);
    }

    int kilometersTot(Schoolsoort soort) {
        return schoolKilometers.getOrDefault(soort, GEEN_SCHOOL);
    }
}
