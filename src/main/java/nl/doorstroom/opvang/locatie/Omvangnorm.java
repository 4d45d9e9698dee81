package nl.doorstroom.opvang.locatie;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What COA wishes of the size of a locatie (presentation at the Twentse regietafel, 2023; handboek 7): 300 to 500 places, or
 * 150 to 200 beside a main locatie; a procesopvanglocatie for amv no more than 50, a kleinschalige woonvoorziening about 20.
 * These are wishes: a locatie that is otherwise can be recorded, with a warning.
 */
public final class Omvangnorm {
    private static final int KLEIN = 150;
    private static final int KLEIN_TOT = 200;
    private static final int VOORKEUR = 300;
    private static final int VOORKEUR_TOT = 500;
    private static final int POA = 50;
    private static final int KWV = 20;

    private Omvangnorm() {}

    /** All that asks for attention of a locatie with so many places. */
    public static List<Aandachtspunt> toets(Locatie locatie, int plaatsen) {
        return Stream.concat(
                        omvang(locatie, plaatsen).map(tekst -> new Aandachtspunt("Omvang", tekst)).stream(),
                        doelgroep(locatie.voorwaarden().doelgroepbeperking()).stream())
                .toList();
    }

    private static Optional<String> omvang(Locatie locatie, int plaatsen) {
        if (plaatsen == 0) {
            return Optional.empty();
        }
        return switch (locatie.soort()) {
            case GVL, SATELLIET, ROL ->
                regulier(plaatsen, locatie.voorwaarden().hoofdlocatie().isPresent());
            case POA -> hoogstens(plaatsen, POA, "Een procesopvanglocatie voor amv heeft");
            case KWV -> hoogstens(plaatsen, KWV, "Een kleinschalige woonvoorziening heeft");
            case NOODOPVANG, CRISISNOODOPVANG, OEKRAINE, NIDOS -> Optional.empty();
        };
    }

    private static Optional<String> regulier(int plaatsen, boolean bijHoofdlocatie) {
        if (plaatsen < KLEIN) {
            return Optional.of(plaatsen + " plaatsen is kleiner dan de ondergrens van " + KLEIN + ".");
        }
        if (plaatsen <= KLEIN_TOT) {
            return bijHoofdlocatie
                    ? Optional.empty()
                    : Optional.of("Met " + plaatsen + " plaatsen is dit een kleine locatie. Die hoort bij een "
                            + "hoofdlocatie, en die is niet ingevuld.");
        }
        if (plaatsen < VOORKEUR) {
            return Optional.of(
                    plaatsen + " plaatsen is kleiner dan de voorkeur van " + VOORKEUR + " tot " + VOORKEUR_TOT + ".");
        }
        return plaatsen <= VOORKEUR_TOT
                ? Optional.empty()
                : Optional.of(plaatsen + " plaatsen is groter dan de voorkeur van " + VOORKEUR + " tot " + VOORKEUR_TOT
                        + ".");
    }

    private static Optional<String> hoogstens(int plaatsen, int norm, String begin) {
        return plaatsen <= norm
                ? Optional.empty()
                : Optional.of(begin + " hoogstens " + norm + " plaatsen; deze heeft er " + plaatsen + ".");
    }

    private static Optional<Aandachtspunt> doelgroep(String beperking) {
        return beperking.isEmpty()
                ? Optional.empty()
                : Optional.of(new Aandachtspunt(
                        "Doelgroep",
                        "Er geldt een beperking: " + beperking
                                + ". Het Rijk vraagt om geen beperkingen af te spreken."));
    }
}
