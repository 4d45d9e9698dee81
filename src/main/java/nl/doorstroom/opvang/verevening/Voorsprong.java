package nl.doorstroom.opvang.verevening;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;

/**
 * Where the gemeenten of a provincie stood together on a day, in people.
 *
 * @param saldo all voorsprong less all achterstand; below 0 is an achterstand
 * @param tussenvoorzieningen places in in-between housing; empty when not told
 */
public record Voorsprong(
        Gebiedscode provincie, LocalDate peildatum, long saldo, Optional<Long> tussenvoorzieningen, Bron bron) {}
