package nl.doorstroom.platform.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.doorstroom.platform.problem.Problems;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.platform.web.SecurityHeaders;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What every answer of the API carries, and the chain around what is public: all may read, nobody may write. What is for
 * programs with a token has a chain of its own.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfig implements WebMvcConfigurer {
    private static final String[] READING = {"GET", "HEAD", "OPTIONS"};

    private final Clock clock;

    ApiConfig(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ApiQueryResolver(clock));
    }

    /** The full version stands on every answer, refusals included, so before anything that may refuse. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> apiVersion() {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new VersionFilter());
        registration.addUrlPatterns("/api/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static final class VersionFilter extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (Api.isAsked(request)) {
                response.setHeader(Api.VERSION_HEADER, Api.VERSION);
            }
            chain.doFilter(request, response);
        }
    }

    /**
     * Comes before the chain of the pages, to which {@code /api} itself belongs. There is no session and no cookie, so
     * nothing to forge a request with.
     */
    @Bean
    @Order(1)
    SecurityFilterChain apiReading(HttpSecurity http, Problems problems, List<Doors> doors) throws Exception {
        return http.securityMatcher(Api::isAsked)
                .authorizeHttpRequests(requests -> {
                    for (var method : READING) {
                        requests.requestMatchers(HttpMethod.valueOf(method), open(doors))
                                .permitAll();
                    }
                    requests.anyRequest().denyAll();
                })
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .cors(cors -> cors.configurationSource(ApiConfig::openToAll))
                .exceptionHandling(faults ->
                        faults.authenticationEntryPoint((request, response, _) -> refuse(request, response, problems)))
                .headers(SecurityHeaders::api)
                .build();
    }

    private static String[] open(List<Doors> doors) {
        return Arrays.stream(Doors.patterns(doors, Doors.Kind.PUBLIC))
                .filter(pattern -> pattern.startsWith(Api.PATH))
                .toArray(String[]::new);
    }

    /**
     * Open data may be read by the script of any other site. It is told beforehand that it may not write; should it try all
     * the same, it may read why that is refused.
     */
    private static CorsConfiguration openToAll(HttpServletRequest request) {
        var cors = new CorsConfiguration();
        cors.addAllowedOrigin(CorsConfiguration.ALL);
        cors.addAllowedHeader(CorsConfiguration.ALL);
        cors.setAllowedMethods(
                CorsUtils.isPreFlightRequest(request) ? List.of(READING) : List.of(CorsConfiguration.ALL));
        cors.setExposedHeaders(List.of(Api.VERSION_HEADER, "ETag", "Last-Modified", "Content-Crs"));
        cors.setMaxAge(3600L);
        return cors;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Problems problems)
            throws IOException {
        if (List.of(READING).contains(request.getMethod())) {
            problems.writeStatus(response, request.getRequestURI(), 404, null);
            return;
        }
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", READING));
        problems.writeStatus(response, request.getRequestURI(), 405, null);
    }
}
