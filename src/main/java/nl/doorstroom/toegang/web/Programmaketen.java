package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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

/**
 * The first fence around what is for programs: reading, with a token of an issuer we know. No session and no cookie, so a
 * browser that logged in is nobody here.
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
        var adressen = Doors.patterns(doors, Kind.PROGRAMS);
        oidc.voegToeApi(http, vraag -> weigeringen.noteer("programma.token-geweigerd", vraag));
        return http.securityMatchers(voor -> voor.requestMatchers(adressen))
                .authorizeHttpRequests(verzoeken -> {
                    LEZEN.forEach(methode ->
                            verzoeken.requestMatchers(methode, adressen).authenticated());
                    verzoeken.anyRequest().denyAll();
                })
                .addFilterBefore(new Programmawacht(apiclients, weigeringen), AuthorizationFilter.class)
                .sessionManagement(sessies -> sessies.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .exceptionHandling(fouten -> fouten.authenticationEntryPoint((_, antwoord, _) -> vraagToken(antwoord))
                        .accessDeniedHandler((verzoek, antwoord, _) -> weiger(verzoek, antwoord)))
                .headers(SecurityHeaders::api)
                .build();
    }

    private static void vraagToken(HttpServletResponse antwoord) throws IOException {
        antwoord.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        antwoord.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static void weiger(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        if (LEZEN.stream().anyMatch(methode -> methode.matches(verzoek.getMethod()))) {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        antwoord.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
        antwoord.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
