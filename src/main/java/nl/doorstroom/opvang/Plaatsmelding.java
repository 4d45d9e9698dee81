package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.toegang.Schrijver;

/**
 * That a locatie has so many places from a day on, as it was told once.
 *
 * @param plaatsen empty when what was told of that day was taken back
 */
public record Plaatsmelding(LocalDate vanaf, Optional<Integer> plaatsen, Bron bron, Schrijver door) {}
