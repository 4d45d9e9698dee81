package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.opvang.pijplijn.Projectfeit;
import nl.doorstroom.opvang.pijplijn.Stap;
import nl.doorstroom.opvang.pijplijn.Vertraging;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody tells of a project.
 *
 * @param dag null when none was given; that a step is not done after all or that a project goes on is told of today
 */
public record Stapvraag(
        Projectfeit.Soort soort, Stap stap, @Nullable LocalDate dag, Optional<Vertraging> reden, String toelichting) {}
