package nl.doorstroom.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser is told with every answer: load and send nothing elsewhere, stand in nobody's frame, come over TLS. */
public final class SecurityHeaders {
    private static final long YEAR_SECONDS = 31_536_000;

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** An answer of the API is never a page, whatever somebody takes it for. */
    private static final String NOTHING_AT_ALL =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** The headers of an answer to what comes to no chain. */
    static void refusal(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Strict-Transport-Security", "max-age=" + YEAR_SECONDS + " ; includeSubDomains");
        response.setHeader("Cache-Control", "no-store");
    }

    /** The headers of pages. */
    public static void pages(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("geolocation=(), camera=(), microphone=()"));
        always(headers);
    }

    /** The headers of the API. */
    public static void api(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_AT_ALL))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
        always(headers);
    }

    private static void always(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(cache -> cache.disable())
                .httpStrictTransportSecurity(
                        hsts -> hsts.requestMatcher(_ -> true).maxAgeInSeconds(YEAR_SECONDS));
    }
}
