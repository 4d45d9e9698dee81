package nl.doorstroom.realisatie.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.rest.ApiQuery;
import tools.jackson.databind.JsonNode;

/**
 * One object of what a program sent. Whatever can't be read is noted as a fault at its place, as {@code boekingen[3].aantal};
 * a member that is null counts as left out.
 */
record Verzoekdeel(String plek, JsonNode inhoud, List<Invoerfout> fouten) {
    private static final long GROOTST = 1_000_000_000_000_000_000L;
    private static final int GETOOND = 100;

    /** Notes every member that has no meaning. */
    void alleen(Set<String> bekend) {
        inhoud.propertyNames().stream()
                .filter(naam -> !bekend.contains(naam))
                .forEach(naam -> weiger(kort(naam), "Dit veld is er niet. Laat het weg."));
    }

    boolean heeft(String veld) {
        return inhoud.hasNonNull(veld);
    }

    void weiger(String veld, String uitleg) {
        var waarde = inhoud.path(veld);
        var tekst = waarde.isValueNode() ? waarde.asString("") : "";
        fouten.add(Invoerfout.inVeld(plek + veld, kort(tekst), uitleg));
    }

    /** A word with a meaning; a fault when it is left out or has none. */
    <T> Optional<T> woord(String veld, Function<String, Optional<T>> betekenis, String uitleg) {
        return anders(
                Optional.of(inhoud.path(veld))
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .flatMap(betekenis),
                veld,
                uitleg);
    }

    Optional<Long> geheel(String veld) {
        var getal = Optional.of(inhoud.path(veld))
                .filter(node -> node.isIntegralNumber() && node.canConvertToLong())
                .map(JsonNode::asLong)
                .filter(een -> Math.abs(een) < GROOTST);
        return anders(getal, veld, "Geef een heel getal, zonder aanhalingstekens.");
    }

    Optional<LocalDate> dag(String veld) {
        return woord(
                veld,
                tekst -> ApiQuery.date(tekst).filter(dag -> dag.getYear() >= 1900 && dag.getYear() < 2200),
                "Geef een datum als \"2026-02-14\".");
    }

    /** A text on one line; a fault when it is left out, blank or too long. */
    Optional<String> tekst(String veld, int hoogstens) {
        return woord(
                veld,
                tekst -> Optional.of(tekst.strip())
                        .filter(een -> !een.isEmpty() && een.length() <= hoogstens)
                        .filter(een -> een.chars().noneMatch(Character::isISOControl)),
                "Geef een tekst van 1 tot en met " + hoogstens + " tekens, op een regel.");
    }

    private <T> Optional<T> anders(Optional<T> gelezen, String veld, String uitleg) {
        if (gelezen.isEmpty()) {
            weiger(veld, uitleg);
        }
        return gelezen;
    }

    private static String kort(String tekst) {
        return tekst.length() > GETOOND ? tekst.substring(0, GETOOND) : tekst;
    }
}
