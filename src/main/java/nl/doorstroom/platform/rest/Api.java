package nl.doorstroom.platform.rest;

import jakarta.servlet.http.HttpServletRequest;

/** Where the API is and which version it has. */
public final class Api {
    /** Every address of version 1 begins with this. */
    public static final String PATH = "/api/v1";

    /** Semantic version of the API, apart from that of the product. */
    static final String VERSION = "1.0.0";

    static final String VERSION_HEADER = "API-Version";

    private Api() {}

    static boolean isAsked(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }
}
