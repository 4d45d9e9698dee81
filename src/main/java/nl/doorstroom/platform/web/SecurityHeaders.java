package nl.doorstroom.platform.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser is told with every page: load and send nothing elsewhere, stand in nobody's frame, come over TLS. */
public final class SecurityHeaders {
    private static final long YEAR_SECONDS = 31_536_000;

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** The headers of pages. */
    public static void pages(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("geolocation=(), camera=(), microphone=()"))
                .cacheControl(cache -> cache.disable())
                .httpStrictTransportSecurity(
                        hsts -> hsts.requestMatcher(_ -> true).maxAgeInSeconds(YEAR_SECONDS));
    }
}
