package nl.doorstroom.platform.planning;

import java.util.function.Supplier;

/**
 * Something the product does by itself at set times. A module offers a bean of this type:
 *
 * <pre>{@code
 * @Bean
 * PlannedJob opruimen(Sessies sessies) {
 *     return new PlannedJob("sessies-opruimen", "Verlopen sessies wissen", Cadence.every(Duration.ofMinutes(5)),
 *             () -> sessies.ruimOp() + " gewist");
 * }
 * }</pre>
 *
 * @param name by which all instances know it; never changed
 * @param title what it does, in plain Dutch, as the page and the audit tell it
 * @param work done as the system; begins transactions of its own, does no harm when done twice, and says in a few Dutch words
 *     what came of it, without anything about people
 */
public record PlannedJob(String name, String title, Cadence cadence, Supplier<String> work) {
    public PlannedJob {
        if (!name.matches("[a-z][a-z-]{0,60}")) {
            throw new IllegalArgumentException(name + " is no name of a job: lower case letters and hyphens");
        }
    }

    @Override
    public String toString() {
        return name + ", " + cadence;
    }
}
