package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a supervisor decides about more time.
 *
 * @param volgnr which question for more time
 * @param verleend whether more time is given
 * @param tot the new last day; only when it is given, and empty when what was typed is no day
 * @param motivering why; 1 to 2,000 characters, and nothing personal
 */
public record Uitstelbeslissing(int volgnr, boolean verleend, Optional<LocalDate> tot, String motivering) {}
