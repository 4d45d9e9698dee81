package nl.doorstroom.taakstelling;

import nl.doorstroom.kern.Gebiedscode;
import org.jspecify.annotations.Nullable;

/**
 * The line of one gemeente in a version.
 *
 * @param inwoners its own inhabitants, also where it counts as part of a herverdeling
 * @param aantal people to house in the half-year
 * @param amv how many of them are unaccompanied minors; null when the version has none
 */
public record Taakstellingregel(
        Gebiedscode gemeente,
        long inwoners,
        long aantal,
        @Nullable Long amv) {}
