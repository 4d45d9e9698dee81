package nl.doorstroom.opvang.invoer;

import java.util.Optional;
import java.util.function.Predicate;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.upload.Fields;

/** Understands a field in which a gemeente stands, by its code or by its name. */
public record Gemeenteveld(Gebiedsindeling indeling) {
    /**
     * The gemeente that stands there; empty with a fault.
     *
     * @param mag whether whoever hands it in may tell something of a gemeente
     */
    public Optional<Gebiedscode> lees(Fields regel, String veld, Predicate<Gebiedscode> mag) {
        var gevonden = zoek(regel.text(veld));
        if (gevonden.isEmpty()) {
            regel.fault(veld, "Deze gemeente is er niet. Schrijf de code, zoals GM0995, of de naam.");
        } else if (!mag.test(gevonden.get())) {
            regel.fault(veld, "Je mag een locatie van deze soort in deze gemeente niet vastleggen.");
            return Optional.empty();
        }
        return gevonden;
    }

    private Optional<Gebiedscode> zoek(String tekst) {
        return Gebiedscode.isCode(tekst)
                ? indeling.find(new Gebiedscode(tekst))
                        .map(Gebied::code)
                        .filter(een -> een.soort() == Gebiedsoort.GEMEENTE)
                : indeling.findOpNaam(tekst, Gebiedsoort.GEMEENTE).map(Gebied::code);
    }
}
