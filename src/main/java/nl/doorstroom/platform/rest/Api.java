package nl.doorstroom.platform.rest;

import jakarta.servlet.http.HttpServletRequest;

/** Where the API is and which version it has. */
public final class Api {
    /** Every address of version 1 begins with this. */
    public static final String PATH = "/api/v1";

    /** Name in the document of the way in for programs with a token. */
    public static final String PROGRAMS = "programma";

    /** Member of an operation in the document: the scopes of which a token must name one. */
    public static final String SCOPES = "x-rechten";

    /** Semantic version of the API, apart from that of the product. */
    static final String VERSION = "1.5.0";

    static final String VERSION_HEADER = "API-Version";

    private Api() {}

    static boolean isAsked(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }
}
