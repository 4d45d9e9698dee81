package nl.doorstroom.realisatie.maandtabel.web;

import java.util.Set;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Werkplek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a monthly table is read in, and for whom it stands in the menu. */
@Configuration(value = "maandtabelWerkadressen", proxyBeanMethods = false)
class Werkadressen {
    @Bean
    Doors maandtabelInlezen() {
        return Doors.of(Doors.Kind.PEOPLE, InleesPages.PAD, InleesPages.PAD + "/bekijken");
    }

    @Bean
    Werkplek maandtabelplek() {
        return new Werkplek("Maandtabel inlezen", InleesPages.PAD, Set.of(Bevoegdheid.MAANDTABEL_INLEZEN), 60);
    }
}
