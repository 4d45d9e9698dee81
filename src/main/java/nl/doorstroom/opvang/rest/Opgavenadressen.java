package nl.doorstroom.opvang.rest;

import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.web.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses of decisions and opgaven for programs; everybody may read them. */
@Configuration(proxyBeanMethods = false)
class Opgavenadressen {
    @Bean
    Doors opgavenVoorIedereen() {
        return Doors.of(
                Doors.Kind.PUBLIC,
                Api.PATH + "/opvang/besluiten",
                Api.PATH + "/opvang/besluiten/*",
                Api.PATH + "/opvang/opgaven");
    }
}
