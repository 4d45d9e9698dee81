package nl.doorstroom.publicatie.rest;

import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.web.Doors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the API that is open data. */
@Configuration(proxyBeanMethods = false)
class OpenAdressen {
    @Bean
    Doors openData() {
        return Doors.of(
                Doors.Kind.PUBLIC,
                Api.PATH + "/openapi.json",
                Api.PATH + "/gebieden",
                Api.PATH + "/gebieden/**",
                Api.PATH + "/inwonerstanden",
                Api.PATH + "/inwonerstanden/**",
                Api.PATH + "/taakstellingen",
                Api.PATH + "/taakstellingen/**",
                Api.PATH + "/vergelijkingen",
                Api.PATH + "/verdelingen");
    }
}
