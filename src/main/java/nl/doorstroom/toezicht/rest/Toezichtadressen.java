package nl.doorstroom.toezicht.rest;

import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.web.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which addresses of supervision are for programs with a token, and which for everybody. */
@Configuration(proxyBeanMethods = false)
class Toezichtadressen {
    static final String PAD = Api.PATH + "/toezicht";

    @Bean
    Doors toezichtVoorProgrammas() {
        return Doors.of(Doors.Kind.PROGRAMS, PAD + "/rondes", PAD + "/rondes/*/*", PAD + "/gemeenten/*");
    }

    @Bean
    Doors beleidsregelsVoorIedereen() {
        return Doors.of(Doors.Kind.PUBLIC, PAD + "/beleidsregels/*");
    }
}
