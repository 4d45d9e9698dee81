package nl.doorstroom.toegang;

import org.springframework.security.access.AccessDeniedException;

/** Whoever acts may not do this. Where existence itself is confidential, things are not found instead. */
public final class GeenBevoegdheidException extends AccessDeniedException {
    private static final long serialVersionUID = 1L;

    GeenBevoegdheidException(Bevoegdheid bevoegdheid) {
        super("No permission: " + bevoegdheid.code());
    }
}
