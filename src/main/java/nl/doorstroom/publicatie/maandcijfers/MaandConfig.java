package nl.doorstroom.publicatie.maandcijfers;

import java.time.LocalTime;
import java.util.Set;
import nl.doorstroom.platform.planning.Cadence;
import nl.doorstroom.platform.planning.PlannedJob;
import nl.doorstroom.platform.rest.Api;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Werkplek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses, the planned work and the entry of the menu. */
@Configuration(proxyBeanMethods = false)
class MaandConfig {
    private static final LocalTime SIX = LocalTime.of(6, 0);

    @Bean
    Doors maandcijfersLezen() {
        return Doors.of(
                Doors.Kind.PUBLIC,
                MaandPages.ADRES,
                MaandPages.ADRES + "/**",
                Api.PATH + "/publicaties",
                Api.PATH + "/publicaties/*");
    }

    @Bean
    Doors maandcijfersPubliceren() {
        return Doors.of(Doors.Kind.PEOPLE, MaandbeheerPages.ADRES, MaandbeheerPages.ADRES + "/**");
    }

    @Bean
    Werkplek plekVanMaandcijfers() {
        var nodig = Set.of(Bevoegdheid.MAANDCIJFERS_PUBLICEREN);
        return new Werkplek("Maandcijfers publiceren", MaandbeheerPages.ADRES, nodig, 45);
    }

    @Bean
    PlannedJob maandcijfersVoorbereiden(Maandcijfers maandcijfers) {
        return new PlannedJob(
                "maandcijfers-voorbereiden",
                "Concept van de maandcijfers klaarzetten",
                Cadence.monthly(1, SIX),
                maandcijfers::bereidVoor);
    }
}
