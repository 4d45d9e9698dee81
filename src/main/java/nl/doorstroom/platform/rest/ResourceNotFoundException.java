package nl.doorstroom.platform.rest;

/** The path names something that isn't there, or not for the public: answered with 404. */
public final class ResourceNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
