package nl.doorstroom.opvang;

import java.time.LocalDate;
import nl.doorstroom.platform.upload.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The key of the Spreidingswet as somebody hands it in.
 *
 * @param peildatum day of the inhabitants by which is divided
 * @param procentNaarInwoners as typed: 0 to 100, with no more than four digits behind a comma
 * @param bronDatum a day as 2023-05-02; may be empty
 */
public record Spreidingsvraag(
        Reading lezing, @Nullable LocalDate peildatum, String procentNaarInwoners, String bron, String bronDatum) {}
