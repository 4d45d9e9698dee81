package nl.doorstroom.opvang.invoer;

import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.locatie.Locatiesoort;
import nl.doorstroom.platform.upload.Fields;

/** Understands a field in which a gemeente stands, by its code or by its name. */
public record Gemeenteveld(Gebiedsindeling indeling) {
    /**
     * The gemeente that stands there; empty with a fault.
     *
     * @param soort of locatie; empty when that is wrong itself, and then only whether the gemeente is there is looked at
     * @param mag whether whoever hands it in may tell of a locatie of a kind in a gemeente
     */
    public Optional<Gebiedscode> lees(Fields regel, Optional<Locatiesoort> soort, Invoerrecht mag) {
        var veld = "gemeente";
        var gevonden = zoek(regel.text(veld));
        if (gevonden.isEmpty()) {
            regel.fault(veld, "Deze gemeente is er niet. Schrijf de code, zoals GM0995, of de naam.");
        } else if (soort.filter(een -> !mag.mag(een, gevonden.get())).isPresent()) {
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
