package nl.doorstroom.toegang;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;

/** What access must know of areas; the module that keeps them tells it, for it stands above this one. */
public interface Gebiedsinzicht {
    /** The gemeenten that lie in these areas on a day; a gemeente lies in itself. Areas that aren't there hold none. */
    Set<Gebiedscode> gemeentenIn(Collection<Gebiedscode> gebieden, LocalDate peildatum);

    /** The name of an area, or its code when it has none on that day. */
    String naam(Gebiedscode gebied, LocalDate peildatum);

    /** The areas of these kinds with this code or name; none when it isn't there, more when the name says too little. */
    List<Gebiedscode> zoek(String naamOfCode, Set<Gebiedsoort> soorten, LocalDate peildatum);

    /** Whether an area is there on a day. */
    boolean bestaat(Gebiedscode gebied, LocalDate peildatum);
}
