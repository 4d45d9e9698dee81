package nl.doorstroom.publicatie.web;

import nl.doorstroom.platform.web.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages that everybody may read. */
@Configuration(proxyBeanMethods = false)
class PubliekeAdressen {
    @Bean
    Doors publiekePaginas() {
        return Doors.of(
                Doors.Kind.PUBLIC,
                "/",
                "/gemeenten*",
                "/gemeenten/**",
                "/provincies*",
                "/provincies/**",
                "/veiligheidsregios*",
                "/veiligheidsregios/**",
                "/koppelregios*",
                "/koppelregios/**",
                "/regios*",
                "/regios/**",
                "/maandtabellen*",
                "/maandtabellen/**",
                "/taakstellingen*",
                "/taakstellingen/**",
                "/verdeel-zelf*",
                "/zoek",
                "/zoek/**",
                "/cijfers",
                "/over",
                "/toegankelijkheid",
                "/privacy");
    }
}
