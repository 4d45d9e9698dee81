package nl.doorstroom.publicatie.maandcijfers;

import java.time.Instant;
import java.util.List;
import nl.doorstroom.platform.secret.Sha256;

/** An opstelling with its figures. */
public record Opstelling(Maandkop kop, Maandinhoud inhoud) {
    /** The text over which the controlegetal is worked out. */
    public String tekst() {
        return inhoud.tekst(kop.code(), kop.bekendOp());
    }

    /** Whether the figures are those of the controlegetal. */
    public boolean klopt() {
        return controlegetal(kop.code(), kop.bekendOp(), inhoud).equals(kop.controlegetal());
    }

    /** The provincies, and the country after them. */
    public List<Maandtotaal> totalen() {
        return inhoud.totalen(kop.code().peildatum());
    }

    static String controlegetal(Maandcode code, Instant bekendOp, Maandinhoud inhoud) {
        return Sha256.hex(inhoud.tekst(code, bekendOp));
    }

    @Override
    public String toString() {
        return kop + " van " + inhoud;
    }
}
