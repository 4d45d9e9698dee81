package nl.doorstroom.koppeling.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time as typed: {@code 20s}, {@code 500ms}, {@code 2m}, or seconds without a letter. */
final class Tijdsduur {
    private static final Pattern VORM = Pattern.compile("([0-9]{1,8})(ms|s|m|)");
    private static final Duration LANGSTE = Duration.ofHours(24);

    private Tijdsduur() {}

    /** Empty when it is written otherwise, is nothing or is longer than a day. */
    static Optional<Duration> lees(String tekst) {
        var gevonden = VORM.matcher(tekst.strip());
        if (!gevonden.matches()) {
            return Optional.empty();
        }
        long aantal = Long.parseLong(gevonden.group(1));
        var duur = "ms".equals(gevonden.group(2))
                ? Duration.ofMillis(aantal)
                : Duration.ofSeconds("m".equals(gevonden.group(2)) ? 60 * aantal : aantal);
        return Optional.of(duur).filter(waarde -> waarde.isPositive() && waarde.compareTo(LANGSTE) <= 0);
    }
}
