package nl.doorstroom.opvang.web;

import java.util.Set;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.platform.web.Doors.Kind;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Werkplek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses of decisions, agreements and verevening, and the entry of agreements in the work area's menu. */
@Configuration(proxyBeanMethods = false)
class Opgavenplekken {
    @Bean
    Doors besluitdeuren() {
        return Doors.of(
                Kind.PUBLIC,
                "/opvang/besluiten*",
                "/opvang/besluiten/**",
                "/opvang/verdeling*",
                "/opvang/verdeling/**",
                "/opvang/verevening*",
                SpreidingsPages.PAD + "*");
    }

    @Bean
    Doors afspraakdeuren() {
        return Doors.of(Kind.PEOPLE, "/opvangafspraken", "/opvangafspraken.*", "/opvangafspraken/**", "/capaciteit/**");
    }

    @Bean
    Werkplek plekVanOpvangafspraken() {
        return new Werkplek("Opvangafspraken", AfspraakPages.PAD, Set.of(Bevoegdheid.OPVANG_INZIEN), 23);
    }
}
