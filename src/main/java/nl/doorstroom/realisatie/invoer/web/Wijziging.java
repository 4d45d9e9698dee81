package nl.doorstroom.realisatie.invoer.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.doorstroom.realisatie.Boeking;
import nl.doorstroom.realisatie.Post;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;

/** What can be done with an entry, for entries never change: something is booked that goes on from it. */
public enum Wijziging {
    CORRIGEREN(
            "Corrigeren",
            "Corrigeren (wij hadden het fout)",
            "Het was nooit zo: een typefout, een verkeerde dag, een verkeerde soort. Wat je nu invult komt in de plaats van de"
                    + " boeking. Wie kijkt wat wij vroeger wisten, ziet nog steeds de oude."),
    ACTUALISEREN(
            "Actualiseren",
            "Actualiseren (het is veranderd)",
            "Het klopte, maar sindsdien is er iets veranderd: er kwamen mensen bij of er gingen mensen weg. De boeking blijft"
                    + " waar; wat je nu invult komt erbij, vanaf de dag waarop het veranderde."),
    VERHUIZEN(
            "Minderjarige verhuisd",
            "Minderjarige verhuisd",
            "Een alleenstaande minderjarige verhuisde naar een andere gemeente. De ene gemeente krijgt er een af en de andere"
                    + " een bij, in één keer.");

    private final String naam;
    private final String knop;
    private final String uitleg;

    Wijziging(String naam, String knop, String uitleg) {
        this.naam = naam;
        this.knop = knop;
        this.uitleg = uitleg;
    }

    static Optional<Wijziging> find(String code) {
        return Arrays.stream(values()).filter(een -> een.code().equals(code)).findFirst();
    }

    /** As addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String naam() {
        return naam;
    }

    public String knop() {
        return knop;
    }

    public String uitleg() {
        return uitleg;
    }

    /** Whether whoever acts may do this with an entry; what was corrected is looked at elsewhere. */
    boolean kan(Boeking boeking) {
        return Handelend.nu().mag(Bevoegdheid.BOEKING_VASTLEGGEN, boeking.gemeente()) && past(boeking.post());
    }

    private boolean past(Post post) {
        return switch (post) {
            case Post.Huisvesting huisvesting -> this != VERHUIZEN || huisvesting.aantal() > 0;
            case Post.Fase3 _ -> this == CORRIGEREN;
            case Post.Beginstand _, Post.Taakstelling _ -> false;
        };
    }
}
