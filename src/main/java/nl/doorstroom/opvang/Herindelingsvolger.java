package nl.doorstroom.opvang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Aandeel;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Overgang;
import nl.doorstroom.kern.Gebiedscode;
import org.springframework.stereotype.Component;

/**
 * In which gemeente something lies after herindelingen. Where a gemeente was split nobody can tell by its code; what lay in it
 * keeps the old one until somebody says where it lies now.
 */
@Component
class Herindelingsvolger {
    private final Gebieden gebieden;

    Herindelingsvolger(Gebieden gebieden) {
        this.gebieden = gebieden;
    }

    /** The gemeente that took the place of another, on a day; gemeenten that stayed are not in it. */
    Map<Gebiedscode, Gebiedscode> opvolgers(LocalDate dag, Instant bekendOp) {
        return volg(gebieden.overgangen(Gebieden.BEGIN, dag, bekendOp));
    }

    /** @param overgangen in order of date */
    static Map<Gebiedscode, Gebiedscode> volg(List<Overgang> overgangen) {
        var opvolgers = new HashMap<Gebiedscode, Gebiedscode>();
        for (var overgang : overgangen) {
            if (overgang.aandeel().equals(Aandeel.GEHEEL)) {
                opvolgers.replaceAll((_, nu) -> nu.equals(overgang.van()) ? overgang.naar() : nu);
                opvolgers.put(overgang.van(), overgang.naar());
            }
        }
        return opvolgers;
    }
}
