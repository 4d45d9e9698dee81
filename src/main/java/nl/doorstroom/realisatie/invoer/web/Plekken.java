package nl.doorstroom.realisatie.invoer.web;

import java.util.Set;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.platform.web.Doors.Kind;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Werkplek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses of these screens and their entries in the work area's menu. */
@Configuration("invoerplekken")
class Plekken {
    @Bean
    Doors boekingdeuren() {
        return Doors.of(Kind.PEOPLE, "/boekingen", "/boekingen.*", "/boekingen/**", "/inlezen", "/inlezen/**");
    }

    @Bean
    Werkplek plekVanBoekingen() {
        return new Werkplek("Boekingen", "/boekingen", Set.of(Bevoegdheid.BOEKING_INZIEN), 40);
    }

    @Bean
    Werkplek plekVanInlezen() {
        return new Werkplek("Inlezen", "/inlezen", Set.of(Bevoegdheid.BOEKING_VASTLEGGEN), 42);
    }
}
