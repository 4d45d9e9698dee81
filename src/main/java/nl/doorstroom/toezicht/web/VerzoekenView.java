package nl.doorstroom.toezicht.web;

import nl.doorstroom.platform.table.TableView;
import org.jspecify.annotations.Nullable;

/**
 * The requests for information of a provincie.
 *
 * @param nieuw where to ask; null for who may not
 */
public record VerzoekenView(
        String provincie,
        String actie,
        String zoek,
        String melding,
        @Nullable String nieuw,
        TableView tabel) {}
