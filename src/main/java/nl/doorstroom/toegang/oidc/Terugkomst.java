package nl.doorstroom.toegang.oidc;

import nl.doorstroom.toegang.aanmelden.Identiteit;

/** How it ends when somebody comes back from a provider. */
sealed interface Terugkomst {
    /** The provider vouches for somebody; whether that one may come in is not decided here. */
    record Bekend(Aanbieder aanbieder, Identiteit identiteit) implements Terugkomst {}

    /** Something doesn't fit; the reason is for the log only. */
    record Geweigerd(String reden) implements Terugkomst {}

    /** Whoever logged in gave up, or the provider said no. */
    record Afgebroken(Aanbieder aanbieder) implements Terugkomst {}

    /** The provider doesn't answer. */
    record Onbereikbaar(Aanbieder aanbieder) implements Terugkomst {}
}
