package nl.doorstroom.koppeling.cli;

import java.util.Locale;
import nl.doorstroom.koppeling.solver.Huishouden;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Plaats;

/** The text beside a made-up instance: that it is made up, and how. */
final class Leesmij {
    private static final String TEKST = """
            DEZE GEGEVENS ZIJN VERZONNEN (synthetisch). Geen enkel huishouden bestaat, en geen score zegt iets over een
            echte gemeente. Gebruik ze alleen om het koppelen te proberen en te meten.

            Gemaakt met:
              ./doorstroom koppel-instantie --huishoudens %d --plaatsen %d --krapte %s --zaad %d --soort %s
            Dezelfde opdracht maakt dezelfde bestanden, tot op de laatste byte.

            Inhoud: %d huishoudens met samen %d personen, %d plaatsen met samen ruimte voor %d personen.

            Echt:     de gemeenten van 2023 en hun inwoners op 1 januari 2022. De ruimte is daarover verdeeld naar
                      inwoners (grootste resten); past het grootste huishouden dan nergens, dan neemt de grootste
                      gemeente ruimte over van de kleinste.
            Verzonnen: al het andere, met een toevalsgetal dat begint bij het zaad.

            %s

            Proberen:
              ./doorstroom koppel --huishoudens huishoudens.csv --plaatsen plaatsen.csv --scores scores.csv \
            --uitvoer plan.csv
            """;

    private static final String CRITERIA = """
            Een score is per persoon een som van criteria, keer het aantal personen: afstand tot de huidige plek
            (hoogstens 30 punten), werk in de sector (25), netwerk in de gemeente (15) of de provincie (8), opleiding (10),
            passende woningen (10), snelheid van de gemeente (10) en advies voor een regio (5).

            Leeg is een harde grond: %s,
            3 procent mag maar naar één gemeente, en 30 procent van de gemeenten heeft geen woning voor meer dan vijf
            personen. Herkomst, taal, geloof en geslacht spelen nergens mee.""";

    private static final String GEBONDEN = "10 procent van de huishoudens mag maar naar één provincie";
    private static final String DRUK = "70 procent van de huishoudens mag maar naar een van drie drukke provincies";
    private static final String KLONTEN = "Elk huishouden telt 3, 4, 5, 7 of 9 personen, elk even vaak.\n";
    private static final String GEWOON = "Van de huishoudens telt 84 procent een of twee personen, 13 procent drie tot"
            + " vijf en 3 procent meer dan zeven.\n";

    private Leesmij() {}

    static String van(Instantiewens wens, Koppelvraag vraag) {
        return TEKST.formatted(
                wens.huishoudens(),
                wens.plaatsen(),
                wens.krapte().toPlainString(),
                wens.zaad(),
                wens.soort().name().toLowerCase(Locale.ROOT),
                vraag.huishoudens().size(),
                vraag.huishoudens().stream().mapToInt(Huishouden::personen).sum(),
                vraag.plaatsen().size(),
                vraag.plaatsen().stream().mapToInt(Plaats::capaciteit).sum(),
                uitleg(wens.soort()));
    }

    private static String uitleg(Instantiewens.Soort soort) {
        return switch (soort) {
            case LANDELIJK -> GEWOON + CRITERIA.formatted(GEBONDEN);
            case DICHT -> GEWOON + CRITERIA.formatted(DRUK);
            case KLONTERIG -> KLONTEN + CRITERIA.formatted(GEBONDEN);
            case WILLEKEURIG -> GEWOON + "Elke score is een willekeurig getal van 0 tot 100, en elk paar mag.";
        };
    }
}
