package nl.doorstroom.toegang.oidc;

import org.jspecify.annotations.Nullable;

/** A provider doesn't answer, or not as one does; nobody is to blame who asked us something. */
final class AanbiederOnbereikbaarException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AanbiederOnbereikbaarException(String uitgever, String reden, @Nullable Throwable oorzaak) {
        super(uitgever + " " + reden, oorzaak);
    }
}
