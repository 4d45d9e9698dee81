package nl.doorstroom.realisatie.verschil.web;

import java.util.Set;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.platform.web.Doors.Kind;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Werkplek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses of these screens and their entry in the work area's menu. */
@Configuration(proxyBeanMethods = false)
class Verschilplekken {
    @Bean
    Doors verschildeuren() {
        return Doors.of(Kind.PEOPLE, "/verschillen", "/verschillen.*", "/verschillen/**");
    }

    @Bean
    Werkplek plekVanVerschillen() {
        return new Werkplek("Verschillen", "/verschillen", Set.of(Bevoegdheid.VERSCHIL_INZIEN), 44);
    }
}
