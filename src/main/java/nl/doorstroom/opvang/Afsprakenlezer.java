package nl.doorstroom.opvang;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.afspraak.Afsprakenrekening;
import nl.doorstroom.opvang.afspraak.Opvangafspraak;
import org.springframework.stereotype.Component;

/** Reads what is agreed, as it was known at a moment, within the transaction of whoever asks. */
@Component
class Afsprakenlezer {
    private final JdbcAfspraakStore afspraken;
    private final JdbcOpvangoverdrachtStore overdrachten;

    Afsprakenlezer(JdbcAfspraakStore afspraken, JdbcOpvangoverdrachtStore overdrachten) {
        this.afspraken = afspraken;
        this.overdrachten = overdrachten;
    }

    /** The areas with which something can be agreed: regions first. */
    static List<Gebied> gebieden(Gebiedsindeling indeling) {
        return Stream.of(Gebiedsoort.VEILIGHEIDSREGIO, Gebiedsoort.REGIO, Gebiedsoort.GEMEENTE)
                .flatMap(soort -> indeling.gebieden(soort).stream())
                .toList();
    }

    Afsprakenrekening rekening(Instant bekendOp) {
        return new Afsprakenrekening(
                afspraken.alle().stream()
                        .map(een -> een.op(bekendOp))
                        .flatMap(Optional::stream)
                        .toList(),
                overdrachten.alle().stream().filter(een -> een.telt(bekendOp)).toList());
    }

    /** As it would be with one afspraak otherwise. */
    Afsprakenrekening rekening(Opvangafspraak anders, Instant bekendOp) {
        var alle = afspraken.alle().stream()
                .map(een -> een.nummer() == anders.nummer() ? anders : een)
                .toList();
        return new Afsprakenrekening(
                alle,
                overdrachten.alle().stream().filter(een -> een.telt(bekendOp)).toList());
    }
}
