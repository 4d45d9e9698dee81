package nl.doorstroom.platform.web;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser is told with every page: load and send nothing elsewhere, stand in nobody's frame, come over TLS. */
public final class SecurityHeaders {
    private static final long YEAR_SECONDS = 31_536_000;

    private SecurityHeaders() {}

    /**
     * The headers of pages.
     *
     * @param formTargets origins besides our own to which a form may lead: where somebody logs out
     */
    public static void pages(HeadersConfigurer<HttpSecurity> headers, Collection<String> formTargets) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy(formTargets)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("geolocation=(), camera=(), microphone=()"))
                .cacheControl(cache -> cache.disable())
                .httpStrictTransportSecurity(
                        hsts -> hsts.requestMatcher(_ -> true).maxAgeInSeconds(YEAR_SECONDS));
    }

    private static String contentSecurityPolicy(Collection<String> formTargets) {
        var targets = Stream.concat(Stream.of("'self'"), formTargets.stream()).collect(Collectors.joining(" "));
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action " + targets
                + "; frame-ancestors 'none'";
    }
}
