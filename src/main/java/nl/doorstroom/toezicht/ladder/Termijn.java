package nl.doorstroom.toezicht.ladder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How long somebody has. It begins on the day after the letter is made known (Awb art. 6:8 lid 1).
 *
 * @param aantal 1 to 366
 */
public record Termijn(int aantal, Eenheid eenheid) {
    private static final int LANGST = 366;
    private static final int LANGSTE_DAGEN = 90;
    private static final int LANGSTE_WEKEN = 12;
    private static final int LANGSTE_MAANDEN = 3;
    private static final int KORTST_BESCHERMD = 3;

    /** In what it is counted. */
    public enum Eenheid {
        DAGEN,
        WERKDAGEN,
        WEKEN,
        MAANDEN
    }

    public Termijn {
        if (aantal < 1 || aantal > LANGST) {
            throw new IllegalArgumentException("Termijn (" + aantal + ") must be 1 to " + LANGST + ".");
        }
    }

    public static Termijn weken(int aantal) {
        return new Termijn(aantal, Eenheid.WEKEN);
    }

    public static Termijn dagen(int aantal) {
        return new Termijn(aantal, Eenheid.DAGEN);
    }

    /** Reads <i>2 weken</i> or <i>1 dag</i>, as {@link #toString} writes it; empty when the text is anything else. */
    public static Optional<Termijn> lees(String tekst) {
        var delen = tekst.strip().split(" ");
        if (delen.length != 2 || !delen[0].matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int aantal = Integer.parseInt(delen[0]);
        return Arrays.stream(Eenheid.values())
                .filter(_ -> aantal >= 1 && aantal <= LANGST)
                .map(een -> new Termijn(aantal, een))
                .filter(een -> een.woorden().contains(delen[1].toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Set<String> woorden() {
        return Set.of(enkelvoud(), eenheid.name().toLowerCase(Locale.ROOT));
    }

    /** The last day, before weekends and holidays are looked at; working days know them already. */
    LocalDate ongeschoven(LocalDate bekendgemaakt, Feestdagen feestdagen) {
        return switch (eenheid) {
            case DAGEN -> bekendgemaakt.plusDays(aantal);
            case WEKEN -> bekendgemaakt.plusWeeks(aantal);
            case MAANDEN -> bekendgemaakt.plusMonths(aantal);
            case WERKDAGEN -> feestdagen.werkdagenLater(bekendgemaakt, aantal);
        };
    }

    /** Whether the law moves its end to a working day: not when it is long (Algemene termijnenwet art. 4). */
    boolean schuift() {
        return aantal
                <= switch (eenheid) {
                    case DAGEN -> LANGSTE_DAGEN;
                    case WEKEN -> LANGSTE_WEKEN;
                    case MAANDEN -> LANGSTE_MAANDEN;
                    case WERKDAGEN -> LANGST;
                };
    }

    /** Whether it must hold two working days (Algemene termijnenwet art. 2). */
    boolean isBeschermd() {
        return schuift() && (eenheid != Eenheid.DAGEN || aantal >= KORTST_BESCHERMD);
    }

    @Override
    public String toString() {
        var woord = eenheid.name().toLowerCase(Locale.ROOT);
        return aantal + " " + (aantal == 1 ? enkelvoud() : woord);
    }

    private String enkelvoud() {
        return switch (eenheid) {
            case DAGEN -> "dag";
            case WERKDAGEN -> "werkdag";
            case WEKEN -> "week";
            case MAANDEN -> "maand";
        };
    }
}
