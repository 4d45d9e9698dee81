package nl.doorstroom.publicatie.stand;

import nl.doorstroom.platform.web.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Standen are public; what they rest on is for who logged in. */
@Configuration(proxyBeanMethods = false)
class Standadressen {
    @Bean
    Doors openbareStanden() {
        return Doors.of(Doors.Kind.PUBLIC, "/standen", "/standen.*", "/standen/*", "/wat-telt-mee");
    }

    @Bean
    Doors boekingenBijStanden() {
        return Doors.of(Doors.Kind.PEOPLE, "/standen/*/boekingen", "/standen/*/verschil");
    }
}
