package nl.doorstroom.toezicht.beleid;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day of every year on which a provincie judges: 1 January, 1 July. */
public record Peildag(MonthDay dag) {
    static final Peildag JANUARI = new Peildag(MonthDay.of(1, 1));
    static final Peildag JULI = new Peildag(MonthDay.of(7, 1));

    /** Whether that day is such a day. */
    public boolean is(LocalDate datum) {
        return MonthDay.from(datum).equals(dag);
    }
}
