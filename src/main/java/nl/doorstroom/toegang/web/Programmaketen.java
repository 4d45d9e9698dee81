package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.platform.web.Doors.Kind;
import nl.doorstroom.platform.web.SecurityHeaders;
import nl.doorstroom.toegang.beheer.Apiclients;
import nl.doorstroom.toegang.oidc.OidcKeten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The first fence around what is for programs: reading, and sending where a module opens that, with a token of an issuer we
 * know. No session and no cookie, so a browser that logged in is nobody here.
 */
@Configuration(proxyBeanMethods = false)
class Programmaketen {
    private static final List<HttpMethod> LEZEN = List.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Before the chain of what the API shows to all. */
    @Bean
    @Order(0)
    SecurityFilterChain programmas(
            HttpSecurity http, List<Doors> doors, OidcKeten oidc, Apiclients apiclients, Weigeringen weigeringen)
            throws Exception {
        var schrijven = Doors.patterns(doors, Kind.PROGRAMS_WRITING);
        var adressen = Stream.of(Doors.patterns(doors, Kind.PROGRAMS), schrijven)
                .flatMap(Stream::of)
                .toArray(String[]::new);
        var schrijfbaar = schrijfbaar(schrijven);
        oidc.voegToeApi(http, vraag -> weigeringen.noteer("programma.token-geweigerd", vraag));
        return http.securityMatchers(voor -> voor.requestMatchers(adressen))
                .authorizeHttpRequests(verzoeken -> {
                    LEZEN.forEach(methode ->
                            verzoeken.requestMatchers(methode, adressen).authenticated());
                    verzoeken.requestMatchers(HttpMethod.POST, schrijven).authenticated();
                    verzoeken.anyRequest().denyAll();
                })
                .addFilterBefore(new Programmawacht(apiclients, weigeringen), AuthorizationFilter.class)
                .sessionManagement(sessies -> sessies.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .exceptionHandling(fouten -> fouten.authenticationEntryPoint((_, antwoord, _) -> vraagToken(antwoord))
                        .accessDeniedHandler((verzoek, antwoord, _) -> weiger(verzoek, antwoord, schrijfbaar)))
                .headers(SecurityHeaders::api)
                .build();
    }

    private static void vraagToken(HttpServletResponse antwoord) throws IOException {
        antwoord.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        antwoord.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static RequestMatcher schrijfbaar(String... patronen) {
        var paden = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Stream.of(patronen).<RequestMatcher>map(paden::matcher).toList());
    }

    private static void weiger(HttpServletRequest verzoek, HttpServletResponse antwoord, RequestMatcher schrijfbaar)
            throws IOException {
        var schrijft = schrijfbaar.matches(verzoek);
        if (LEZEN.stream().anyMatch(methode -> methode.matches(verzoek.getMethod()))
                || schrijft && HttpMethod.POST.matches(verzoek.getMethod())) {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        antwoord.setHeader(HttpHeaders.ALLOW, schrijft ? "GET, HEAD, POST" : "GET, HEAD");
        antwoord.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
