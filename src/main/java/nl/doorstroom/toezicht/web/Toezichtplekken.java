package nl.doorstroom.toezicht.web;

import java.util.Set;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.platform.web.Doors.Kind;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Werkplek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses of these screens and their entry in the work area's menu. */
@Configuration(proxyBeanMethods = false)
class Toezichtplekken {
    @Bean
    Doors toezichtdeuren() {
        return Doors.of(Kind.PEOPLE, "/toezicht", "/toezicht/**");
    }

    @Bean
    Doors oordelendeuren() {
        return Doors.of(Kind.PUBLIC, "/oordelen", "/oordelen/**");
    }

    @Bean
    Doors koppelcijferdeuren() {
        return Doors.of(Kind.PEOPLE, "/koppelcijfers", "/koppelcijfers.*", "/koppelcijfers/**");
    }

    @Bean
    Werkplek plekVanKoppelcijfers() {
        return new Werkplek("Koppelcijfers", "/koppelcijfers", Set.of(Bevoegdheid.BOEKING_INZIEN), 43);
    }

    @Bean
    Werkplek plekVanToezicht() {
        return new Werkplek("Toezicht", "/toezicht", Set.of(Bevoegdheid.TOEZICHT_INZIEN), 46);
    }
}
