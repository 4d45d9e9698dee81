package nl.doorstroom.toegang.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.platform.web.Doors.Kind;
import nl.doorstroom.platform.web.HeldOff;
import nl.doorstroom.platform.web.SecurityHeaders;
import nl.doorstroom.toegang.Hek;
import nl.doorstroom.toegang.Werkplek;
import nl.doorstroom.toegang.aanmelden.Aanwezigen;
import nl.doorstroom.toegang.aanmelden.Demo;
import nl.doorstroom.toegang.aanmelden.Pogingen;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.oidc.OidcKeten;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The first fence, around all pages: what the modules named as {@link Doors} opens to whom they said, and nothing else. The
 * API has chains of its own.
 */
@Configuration(proxyBeanMethods = false)
class Toegangsketen {
    /** What everybody may send something to. */
    private static final List<Kind> VOOR_IEDEREEN = List.of(Kind.LOG_IN, Kind.FORMS, Kind.CODES);

    /** Last of the chains: whatever no other one took. */
    @Bean
    SecurityFilterChain paginas(
            HttpSecurity http,
            List<Doors> doors,
            Aanwezigen aanwezigen,
            Demo demo,
            List<Werkplek> werkplekken,
            Weigering weigering,
            Pogingen pogingen,
            Weigeringen weigeringen,
            HeldOff afgehouden,
            CsrfTokenRepository formuliertokens,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<HandlerMapping> adressen,
            Hek hek,
            OidcKeten oidc)
            throws Exception {
        oidc.voegToe(http);
        var wacht = new Sessiewacht(aanwezigen, demo, werkplekken);
        return http.authorizeHttpRequests(verzoeken -> open(verzoeken, doors))
                .addFilterBefore(
                        new Drempel(pogingen, weigeringen, bij(doors, Kind.FORMS), afgehouden, demo), CsrfFilter.class)
                .addFilterBefore(wacht, CsrfFilter.class)
                .addFilterAfter(new Bestandspoort(adressen::getObject, hek, weigering), Sessiewacht.class)
                // Who acts is found anew with each request, so there is no log-in for the framework to notice.
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(sessies -> sessies.disable())
                .requestCache(cache -> cache.disable())
                .logout(uit -> uit.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(formuliertokens).ignoringRequestMatchers(bij(doors, Kind.CODES)))
                .exceptionHandling(
                        fouten -> fouten.authenticationEntryPoint(weigering).accessDeniedHandler(weigering))
                .headers(koppen -> SecurityHeaders.pages(koppen.addHeaderWriter(nietBewaren(doors))))
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry verzoeken,
            List<Doors> doors) {
        verzoeken.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        var publiek = Doors.patterns(doors, Kind.PUBLIC);
        for (var lezen : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)) {
            verzoeken.requestMatchers(lezen, publiek).permitAll();
        }
        for (var methode : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST)) {
            for (var kind : VOOR_IEDEREEN) {
                verzoeken.requestMatchers(methode, Doors.patterns(doors, kind)).permitAll();
            }
            verzoeken
                    .requestMatchers(methode, Doors.patterns(doors, Kind.PEOPLE))
                    .authenticated();
        }
        verzoeken.anyRequest().denyAll();
    }

    /** What belongs to a log-in carries tokens, so no cache keeps it. */
    private static HeaderWriter nietBewaren(List<Doors> doors) {
        return new DelegatingRequestMatcherHeaderWriter(
                bij(doors, VOOR_IEDEREEN.toArray(Kind[]::new)),
                new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"));
    }

    private static RequestMatcher bij(List<Doors> doors, Kind... kinds) {
        var paden = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(Stream.of(kinds)
                .flatMap(kind -> Stream.of(Doors.patterns(doors, kind)))
                .<RequestMatcher>map(paden::matcher)
                .toList());
    }

    @Bean
    Weigering weigering(List<Doors> doors, Weigeringen weigeringen) {
        return new Weigering(bij(doors, Kind.PEOPLE), weigeringen);
    }

    @Bean
    Weigeringen weigeringen(List<Doors> doors, Pogingen pogingen, Auditlog auditlog) {
        return new Weigeringen(doors, pogingen, auditlog);
    }

    /** The addresses of this module. */
    @Bean
    Doors aanmelden() {
        return Doors.of(Kind.LOG_IN, "/inloggen", "/inloggen/**", "/uitgelogd", "/uitnodiging/*");
    }

    /** By which providers of identity recognise us. */
    @Bean
    Doors sleutels() {
        return Doors.of(Kind.PUBLIC, "/.well-known/jwks.json");
    }

    @Bean
    Doors beleid() {
        return Doors.of(Kind.PUBLIC, "/rollen-en-rechten", "/rollen-en-rechten.*");
    }

    @Bean
    Doors werk() {
        return Doors.of(
                Kind.PEOPLE,
                "/werkvoorraad",
                "/uitloggen",
                "/mijn-account",
                "/mijn-account/**",
                "/gebruikers*",
                "/gebruikers/**",
                "/organisaties*",
                "/organisaties/**",
                "/dossiers*",
                "/dossiers/**",
                "/noodinzage*",
                "/noodinzage/**",
                "/logboek*",
                "/logboek/**",
                "/werk-op-de-achtergrond");
    }
}
