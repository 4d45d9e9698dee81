package nl.doorstroom.platform.web;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every answer carries, and the rule that whatever is not reading is refused. */
@Configuration(proxyBeanMethods = false)
class WebConfig implements WebMvcConfigurer {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Reading is open to all; anything that could change something is closed until a later rule opens it. */
    @Bean
    SecurityFilterChain publicReading(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(WebConfig::secure)
                .build();
    }

    private static void secure(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("geolocation=(), camera=(), microphone=()"))
                .cacheControl(cache -> cache.disable())
                .httpStrictTransportSecurity(
                        hsts -> hsts.requestMatcher(request -> true).maxAgeInSeconds(31_536_000));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        addStatic(registry, Duration.ofDays(365), "/doorstroom.css", "/doorstroom.js", "/source-sans-3.woff2");
        addStatic(registry, Duration.ofDays(1), "/beeld/*", "/licenties.txt", "/robots.txt");
    }

    private static void addStatic(ResourceHandlerRegistry registry, Duration age, String... paths) {
        for (var path : paths) {
            var folder = path.substring(0, path.lastIndexOf('/') + 1);
            registry.addResourceHandler(path)
                    .addResourceLocations("classpath:/static" + folder)
                    .setCacheControl(CacheControl.maxAge(age).cachePublic());
        }
    }
}
