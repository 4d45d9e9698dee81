package nl.doorstroom.toezicht.stuk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with fields that a paper of some kind begins with.
 *
 * @param onderwerp one line
 * @param tekst in the notation of {@link Stukinhoud}
 */
public record Sjabloon(Stuksoort soort, String onderwerp, String tekst) {
    private static final Pattern VELD = Pattern.compile("\\{([^{}\\n]*)}");

    /** The text with its fields filled in; what is not known is left to be filled in by hand. */
    public Sjabloon vul(Map<Stukveld, String> velden) {
        Function<MatchResult, String> waarde = gevonden -> Matcher.quoteReplacement(Stukveld.van(gevonden.group(1))
                .map(veld -> waarde(velden, veld))
                .orElse(gevonden.group()));
        return new Sjabloon(
                soort,
                VELD.matcher(onderwerp).replaceAll(waarde),
                VELD.matcher(tekst).replaceAll(waarde));
    }

    private static String waarde(Map<Stukveld, String> velden, Stukveld veld) {
        return Optional.ofNullable(velden.get(veld))
                .filter(een -> !een.isBlank())
                .orElse("[vul in: " + veld.omschrijving() + "]");
    }

    /** The fields that a paper of this kind can't have, as they are written. */
    public List<String> onbekend() {
        return VELD.matcher(onderwerp + "\n" + tekst)
                .results()
                .map(een -> een.group(1))
                .filter(een ->
                        Stukveld.van(een).filter(veld -> veld.past(soort)).isEmpty())
                .distinct()
                .toList();
    }
}
