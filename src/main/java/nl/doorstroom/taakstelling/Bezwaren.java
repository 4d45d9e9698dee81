package nl.doorstroom.taakstelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.kern.Invoerfout;
import org.jspecify.annotations.Nullable;

/** Why a version cannot be drawn up, taken over, decided, published or thrown away; every reason at once. */
final class Bezwaren {
    private Bezwaren() {}

    /** Midway the taakstelling may go down, never up (handboek 3). */
    static List<Invoerfout> tegen(Uitgangspunten punten, Optional<Versiekop> geldend) {
        var bezwaren = new ArrayList<Invoerfout>();
        geldend.filter(kop -> punten.totaal() > kop.totaal())
                .ifPresent(kop -> bezwaren.add(Invoerfout.inVeld(
                        "totaal",
                        Long.toString(punten.totaal()),
                        "Een bijstelling gaat alleen omlaag. Versie " + kop.code() + " telt " + kop.totaal()
                                + "; geef hoogstens dat aantal.")));
        var amv = punten.amvTotaal();
        if (amv != null && (amv < 0 || amv > punten.totaal())) {
            bezwaren.add(Invoerfout.inVeld(
                    "amv", amv.toString(), "Geef een getal van 0 tot en met het totaal " + punten.totaal() + "."));
        }
        return bezwaren;
    }

    static Invoerfout geenInwoners(LocalDate peildatum) {
        return Invoerfout.inVeld(
                "inwoners",
                peildatum.toString(),
                "Van deze peildatum zijn geen inwoners bekend in deze indeling. Lees ze in met het commando inwoners.");
    }

    static List<Invoerfout> tegenTabel(Uitgangspunten punten, List<Taakstellingregel> regels) {
        var bezwaren = new ArrayList<Invoerfout>();
        eisSom("totaal", punten.totaal(), regels.stream().map(Taakstellingregel::aantal), bezwaren);
        var amv = punten.amvTotaal();
        if (amv != null) {
            eisSom("amv", amv, regels.stream().map(Taakstellingregel::amv), bezwaren);
        }
        return bezwaren;
    }

    private static void eisSom(String veld, long gegeven, Stream<@Nullable Long> regels, List<Invoerfout> bezwaren) {
        var som = regels.filter(Objects::nonNull).mapToLong(Long::longValue).sum();
        if (som != gegeven) {
            bezwaren.add(Invoerfout.inVeld(
                    veld, Long.toString(gegeven), "De regels tellen op tot " + som + ". Controleer de tabel."));
        }
    }

    static List<Invoerfout> tegenStap(Versiecode code, Optional<Taakstellingversie> versie, String stap) {
        if (versie.isEmpty()) {
            return List.of(onbekend(code));
        }
        var mag = switch (versie.get().kop().toestand()) {
            case Toestand.Concept _ -> stap.equals("VASTGESTELD");
            case Toestand.Vastgesteld _ -> stap.equals("GEPUBLICEERD");
            case Toestand.Gepubliceerd _, Toestand.Bijgesteld _ -> false;
        };
        var naam = versie.get().kop().toestand().naam();
        return mag
                ? List.of()
                : List.of(Invoerfout.inVeld(
                        "versie",
                        code.toString(),
                        "Deze versie is " + naam + ". De volgorde is concept, vastgesteld, gepubliceerd."));
    }

    static List<Invoerfout> tegenVerwerpen(Versiecode code, Optional<Taakstellingversie> versie) {
        if (versie.isEmpty()) {
            return List.of(onbekend(code));
        }
        return versie.get().kop().isGepubliceerd()
                ? List.of(Invoerfout.inVeld(
                        "versie", code.toString(), "Wat gepubliceerd is, blijft. Maak een nieuwe versie."))
                : List.of();
    }

    private static Invoerfout onbekend(Versiecode code) {
        return Invoerfout.inVeld("versie", code.toString(), "Deze versie bestaat niet. Kies er een uit de lijst.");
    }
}
