package nl.doorstroom.toezicht.ladder;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be decided about where a gemeente stands. */
public enum Ladderstap {
    VRAAG_INFORMATIE("informatie opvragen", Trede.Stap.INFORMATIE),
    MAAK_AFSPRAKEN("afspraken maken", Trede.Stap.AFSPRAKEN),
    KONDIG_AAN("indeplaatsstelling aankondigen", Trede.Stap.VOORAANKONDIGING),
    BESLUIT("besluiten tot indeplaatsstelling", Trede.Stap.BESLUIT),
    VOER_UIT("uitvoeren in plaats van de gemeente", Trede.Stap.UITVOERING),
    BEEINDIG("terug naar trede 1", Trede.Stap.SIGNALEREN),
    HERSTEL("het laatste besluit herstellen", null);

    private final String naam;
    private final Optional<Trede.Stap> naar;

    Ladderstap(String naam, Trede.@Nullable Stap naar) {
        this.naam = naam;
        this.naar = Optional.ofNullable(naar);
    }

    public String naam() {
        return naam;
    }

    /** Where it leads; empty when that depends on what went before. */
    public Optional<Trede.Stap> naar() {
        return naar;
    }

    /** Whether it gives somebody until a day. */
    public boolean vraagtTermijn() {
        return switch (this) {
            case VRAAG_INFORMATIE, MAAK_AFSPRAKEN, KONDIG_AAN, BESLUIT -> true;
            case VOER_UIT, BEEINDIG, HERSTEL -> false;
        };
    }

    /** Those that the law knows from a state, upwards first. */
    public static List<Ladderstap> vanuit(Toezichtstaat staat) {
        return switch (staat) {
            case Toezichtstaat.Signaleren nu ->
                nu.besluit().isEmpty() ? List.of(VRAAG_INFORMATIE) : List.of(VRAAG_INFORMATIE, HERSTEL);
            case Toezichtstaat.Informatie _ -> List.of(MAAK_AFSPRAKEN, BEEINDIG, HERSTEL);
            case Toezichtstaat.Afspraken _ -> List.of(KONDIG_AAN, BEEINDIG, HERSTEL);
            case Toezichtstaat.Vooraankondiging _ -> List.of(BESLUIT, BEEINDIG, HERSTEL);
            case Toezichtstaat.Besluit _ -> List.of(VOER_UIT, BEEINDIG, HERSTEL);
            case Toezichtstaat.Uitvoering _ -> List.of(BEEINDIG, HERSTEL);
        };
    }
}
