package nl.doorstroom.realisatie.rest;

import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.web.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which addresses are open to everybody and which to programs with a token. */
@Configuration(proxyBeanMethods = false)
class Realisatieadressen {
    @Bean
    Doors openStandenInDeApi() {
        return Doors.of(Doors.Kind.PUBLIC, Api.PATH + "/standen", Api.PATH + "/standen/*");
    }

    @Bean
    Doors boekingenVoorProgrammas() {
        return Doors.of(Doors.Kind.PROGRAMS, Api.PATH + "/dagstanden/*", Api.PATH + "/boekingen/*");
    }

    @Bean
    Doors boekenDoorProgrammas() {
        return Doors.of(Doors.Kind.PROGRAMS_WRITING, Api.PATH + "/boekingen");
    }
}
