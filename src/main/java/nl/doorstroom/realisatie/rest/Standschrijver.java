package nl.doorstroom.realisatie.rest;

import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.rest.ResourceNotFoundException;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Standen;
import nl.doorstroom.realisatie.Standuitkomst;
import org.springframework.stereotype.Component;

/** Writes standen down for programs: of a gemeente its own, of another area the sum. */
@Component
class Standschrijver {
    private final Grootboeken grootboeken;

    Standschrijver(Grootboeken grootboeken) {
        this.grootboeken = grootboeken;
    }

    /** @throws ResourceNotFoundException when no area has this code in the division */
    static Gebied gebied(Gebiedsindeling indeling, String code) {
        if (!Gebiedscode.isCode(code)) {
            throw new ResourceNotFoundException();
        }
        return indeling.find(new Gebiedscode(code)).orElseThrow(ResourceNotFoundException::new);
    }

    Standantwoord schrijf(Gebied gebied, Standen standen) {
        return gebied.code().soort() == Gebiedsoort.GEMEENTE ? gemeente(gebied, standen) : som(gebied, standen);
    }

    private Standantwoord gemeente(Gebied gebied, Standen standen) {
        return switch (standen.uitkomst(gebied.code())) {
            case Stand stand -> Standantwoord.van(gebied, standen.peiling(), null, null, cijfers(stand));
            case Standuitkomst.Onbekend(var reden) -> Standantwoord.van(gebied, standen.peiling(), null, reden, null);
        };
    }

    private Standantwoord som(Gebied gebied, Standen standen) {
        var som = standen.som(grootboeken.gemeenten(gebied.code(), standen));
        var dekking =
                new Standantwoord.Dekking(som.bekend().size(), som.onbekend().size());
        var reden = som.stand().isPresent() ? null : "Van geen enkele gemeente is de stand bekend.";
        return Standantwoord.van(
                gebied,
                standen.peiling(),
                dekking,
                reden,
                som.stand().map(this::cijfers).orElse(null));
    }

    private Standantwoord.Cijfers cijfers(Stand stand) {
        return Standantwoord.cijfers(stand, grootboeken.soorten());
    }
}
