package nl.doorstroom.publicatie.stand;

import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.stand.StandView.Regel;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Voortgang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the latest stand of an area in short. */
@Openbaar
@Component
public class Standkorten {
    private final Grootboeken grootboeken;
    private final Standlezing lezing;

    Standkorten(Grootboeken grootboeken, Standlezing lezing) {
        this.grootboeken = grootboeken;
        this.lezing = lezing;
    }

    /** The latest stand that whoever looks may see. */
    public Standkort van(Gebied gebied) {
        var laatste = grootboeken.laatste();
        var standen = grootboeken.standen(laatste);
        var regel = lezing.regel(gebied, standen);
        var verloop = regel.stand()
                .map(stand -> lezing.verloop(gebied, stand, laatste))
                .orElse(null);
        return kort(regel, standen.peiling(), verloop);
    }

    private static Standkort kort(Standregel regel, Peiling peiling, @Nullable Verloop verloop) {
        var stand = regel.stand();
        return new Standkort(
                regel.gebied().naam(),
                Standwoorden.peiling(peiling),
                stand.map(Standwoorden::stand).orElse(regel.voorbehoud()),
                stand.map(Standkorten::cijfers).orElse(List.of()),
                verloop,
                stand.isEmpty() ? "" : regel.voorbehoud(),
                adres(regel.gebied(), peiling));
    }

    private static String adres(Gebied gebied, Peiling peiling) {
        return "/standen/" + gebied.code() + "?peildatum=" + peiling.peildatum();
    }

    /** The housing columns of Tabel 1 (Opgavenoverzicht), worked out: what was behind before is taken off what was housed. */
    private static List<Regel> cijfers(Stand stand) {
        return List.of(
                Regel.van("Taakstelling " + stand.halfjaar(), DutchFormat.number(stand.taakstelling())),
                Regel.van("Stand bij begin", DutchFormat.signed(stand.begin())),
                Regel.van("Gehuisvest", DutchFormat.number(stand.gerealiseerd())),
                Regel.van("Realisatie na verrekening van de stand bij begin", DutchFormat.number(stand.netto())),
                Regel.van("Verschil met de taakstelling", DutchFormat.number(-stand.eind())),
                Regel.van("Op schema", Voortgang.van(stand).klasse().naam()));
    }
}
