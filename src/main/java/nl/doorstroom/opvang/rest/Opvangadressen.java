package nl.doorstroom.opvang.rest;

import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.web.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses of locaties for everybody, and of what areas lack for programs with a token. */
@Configuration(proxyBeanMethods = false)
class Opvangadressen {
    @Bean
    Doors locatiesVoorIedereen() {
        return Doors.of(Doors.Kind.PUBLIC, Api.PATH + "/opvang/locaties");
    }

    @Bean
    Doors opvangbeeldenVoorProgrammas() {
        return Doors.of(Doors.Kind.PROGRAMS, Api.PATH + "/opvang/beelden/*");
    }
}
