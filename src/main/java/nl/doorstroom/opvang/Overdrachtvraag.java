package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import org.jspecify.annotations.Nullable;

/** Places that one gemeente takes over from another, as somebody hands them in; the gemeenten by their codes. */
public record Overdrachtvraag(
        String van,
        String naar,
        Optional<Opgavesoort> soort,
        @Nullable LocalDate per,
        @Nullable Integer plaatsen,
        String reden) {}
