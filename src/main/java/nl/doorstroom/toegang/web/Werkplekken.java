package nl.doorstroom.toegang.web;

import java.util.Set;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Werkplek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the work area's menu that belong to access itself. */
@Configuration(proxyBeanMethods = false)
class Werkplekken {
    @Bean
    Werkplek werkvoorraad() {
        return new Werkplek("Werkvoorraad", "/werkvoorraad", Set.of(), 0);
    }

    @Bean
    Werkplek plekVanGebruikers() {
        return new Werkplek("Gebruikers", "/gebruikers", Set.of(Bevoegdheid.GEBRUIKERS_BEHEREN), 80);
    }

    @Bean
    Werkplek plekVanAchtergrondwerk() {
        var nodig = Set.of(Bevoegdheid.ACHTERGRONDWERK_INZIEN);
        return new Werkplek("Werk op de achtergrond", "/werk-op-de-achtergrond", nodig, 95);
    }

    @Bean
    Werkplek plekVanOrganisaties() {
        return new Werkplek("Organisaties", "/organisaties", Set.of(), 82);
    }
}
