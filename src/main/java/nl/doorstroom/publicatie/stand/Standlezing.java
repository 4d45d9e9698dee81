package nl.doorstroom.publicatie.stand;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Standen;
import nl.doorstroom.realisatie.Standuitkomst;
import org.springframework.stereotype.Component;

/** Reads standen of any kind of area: of a gemeente itself, of another area the sum. */
@Openbaar
@Component
public class Standlezing {
    private final Grootboeken grootboeken;

    Standlezing(Grootboeken grootboeken) {
        this.grootboeken = grootboeken;
    }

    /** One area in a reading; a gemeente without a stand says why. */
    Standregel regel(Gebied gebied, Standen standen) {
        if (gebied.code().soort() == Gebiedsoort.GEMEENTE) {
            return switch (standen.uitkomst(gebied.code())) {
                case Stand stand -> new Standregel(gebied, Optional.of(stand), "");
                case Standuitkomst.Onbekend(var reden) -> new Standregel(gebied, Optional.empty(), reden);
            };
        }
        var som = standen.som(grootboeken.gemeenten(gebied.code(), standen));
        return new Standregel(gebied, som.stand(), voorbehoud(som));
    }

    private static String voorbehoud(Standen.Som som) {
        if (som.isVolledig()) {
            return "";
        }
        return som.bekend().isEmpty()
                ? "Van geen enkele gemeente is de stand bekend."
                : "Opgeteld over " + DutchFormat.number(som.bekend().size()) + " gemeenten; van "
                        + DutchFormat.number(som.onbekend().size()) + " is de stand niet bekend.";
    }

    /**
     * How the half-year of a stand went, month by month and as known at one moment; days without a stand are left out.
     *
     * @param peiling as asked for; addresses repeat that
     */
    Verloop verloop(Gebied gebied, Stand stand, Peiling peiling) {
        var standen = new LinkedHashMap<LocalDate, Stand>();
        for (var op : grootboeken.standen(Verloop.dagen(stand.halfjaar(), stand.peildatum()), peiling.bekendOp())) {
            stand(gebied, op).ifPresent(een -> standen.put(op.peiling().peildatum(), een));
        }
        return Verloop.van(gebied.code(), stand.halfjaar(), stand.opgave(), standen, peiling);
    }

    /** The stand of an area in a reading; empty when it is not known. */
    public Optional<Stand> stand(Gebied gebied, Standen standen) {
        return regel(gebied, standen).stand();
    }

    /** The gemeenten of an area side by side. */
    public TableView tabel(Gebied gebied, Standen standen, TableRequest vraag) {
        var peiling = standen.peiling();
        var regels = grootboeken.indeling(peiling.peildatum()).gemeentenIn(gebied.code()).stream()
                .map(gemeente -> regel(gemeente, standen))
                .toList();
        return Standtabel.van("Standen " + Standwoorden.peiling(peiling), "?peildatum=" + peiling.peildatum())
                .view(regels, vraag);
    }

    /** The gemeenten whose entries count for an area. */
    List<Gebiedscode> gemeenten(Gebied gebied, Standen standen) {
        return gebied.code().soort() == Gebiedsoort.GEMEENTE
                ? List.of(gebied.code())
                : grootboeken.gemeenten(gebied.code(), standen);
    }
}
