package nl.doorstroom.opvang.pijplijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.opvang.pijplijn.Ervaring.Verloop;
import nl.doorstroom.opvang.pijplijn.Projectfeit.Soort;

/**
 * How a project stands, worked out of all that was told of it.
 *
 * @param feiten in the order in which they were told
 */
public record Projectverloop(List<Projectfeit> feiten) {
    /** The last step; when it is done the locatie opens. */
    public static final Stap LAATSTE = Stap.VERBOUWING;

    public Projectverloop {
        feiten = List.copyOf(feiten);
    }

    /** The same with something more told. */
    public Projectverloop met(Projectfeit feit) {
        var meer = new ArrayList<>(feiten);
        meer.add(feit);
        return new Projectverloop(meer);
    }

    /** The days on which steps were done; steps that aren't are not in it. */
    public Map<Stap, LocalDate> klaar() {
        var klaar = new EnumMap<Stap, LocalDate>(Stap.class);
        for (var feit : feiten) {
            if (feit.soort() == Soort.KLAAR) {
                klaar.put(feit.stap(), feit.dag());
            } else if (feit.soort() == Soort.TERUGGEZET) {
                klaar.remove(feit.stap());
            }
        }
        return klaar;
    }

    /** The step that is to be done now; empty when all of them are. */
    public Optional<Stap> stap() {
        var klaar = klaar();
        return Arrays.stream(Stap.values())
                .filter(een -> !klaar.containsKey(een))
                .findFirst();
    }

    public boolean isOpen() {
        return stap().isEmpty();
    }

    /** That it ended, with why; empty when it goes on. */
    public Optional<Projectfeit> gestopt() {
        return feiten.stream()
                .filter(een -> een.soort() == Soort.GESTOPT || een.soort() == Soort.HERVAT)
                .reduce((_, later) -> later)
                .filter(een -> een.soort() == Soort.GESTOPT);
    }

    /** Whether it is still to come. */
    public boolean isLopend() {
        return !isOpen() && gestopt().isEmpty();
    }

    /** When a step is expected to be done, as told last; empty when nobody told. */
    public Optional<LocalDate> verwacht(Stap stap) {
        return verwachtingen(stap).stream().reduce((_, later) -> later).map(Projectfeit::dag);
    }

    /** All that was expected of a step, in the order in which it was told. */
    public List<Projectfeit> verwachtingen(Stap stap) {
        return feiten.stream()
                .filter(een -> een.soort() == Soort.VERWACHT && een.stap() == stap)
                .toList();
    }

    /** The first day on which people could live there, as expected now. */
    public Optional<LocalDate> opening() {
        return verwacht(LAATSTE);
    }

    /** Days by which a step is expected later than at first, or was done later; below 0 when sooner. */
    public Optional<Long> uitloop(Stap stap) {
        var eerst = verwachtingen(stap).stream().findFirst().map(Projectfeit::dag);
        var nu = Optional.ofNullable(klaar().get(stap)).or(() -> verwacht(stap));
        return eerst.flatMap(begin -> nu.map(eind -> eind.toEpochDay() - begin.toEpochDay()));
    }

    /** Whether the step to be done now should have been done before a day. */
    public boolean isTeLaat(LocalDate vandaag) {
        return isLopend()
                && stap().flatMap(this::verwacht)
                        .filter(dag -> dag.isBefore(vandaag))
                        .isPresent();
    }

    /** What it teaches of how steps go: each that was done, and the one in which it ended. */
    public List<Verloop> ervaringen() {
        var geleerd = new ArrayList<Verloop>();
        klaar().keySet().forEach(stap -> geleerd.add(new Verloop(stap, true)));
        gestopt().ifPresent(feit -> geleerd.add(new Verloop(feit.stap(), false)));
        return geleerd;
    }
}
