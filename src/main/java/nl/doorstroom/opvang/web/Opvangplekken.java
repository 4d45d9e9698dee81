package nl.doorstroom.opvang.web;

import java.util.Set;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.platform.web.Doors.Kind;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Werkplek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses of these screens and their entries in the work area's menu. */
@Configuration(proxyBeanMethods = false)
class Opvangplekken {
    private static final Set<Bevoegdheid> NODIG = Set.of(Bevoegdheid.OPVANG_INZIEN);

    private static final String[] ADRESSEN = {
        "/opvangbeeld",
        "/opvangbeeld.*",
        "/opvangbeeld/**",
        "/locaties",
        "/locaties.*",
        "/locaties/**",
        "/pijplijn",
        "/pijplijn.*",
        "/pijplijn/**"
    };

    @Bean
    Doors opvangdeuren() {
        return Doors.of(Kind.PEOPLE, ADRESSEN);
    }

    @Bean
    Werkplek plekVanOpvangbeeld() {
        return new Werkplek("Opvangbeeld", OpvangbeeldPages.PAD, NODIG, 20);
    }

    @Bean
    Werkplek plekVanLocaties() {
        return new Werkplek("Locaties", LocatiePages.PAD, NODIG, 21);
    }

    @Bean
    Werkplek plekVanPijplijn() {
        return new Werkplek("Pijplijn", PijplijnPages.PAD, NODIG, 22);
    }
}
