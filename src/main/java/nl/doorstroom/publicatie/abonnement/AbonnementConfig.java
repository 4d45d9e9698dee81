package nl.doorstroom.publicatie.abonnement;

import java.time.Duration;
import nl.doorstroom.platform.planning.Cadence;
import nl.doorstroom.platform.planning.PlannedJob;
import nl.doorstroom.platform.web.Doors;
import nl.doorstroom.toegang.verwerking.Verwerkingsactiviteit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses, the planned work and the entry in the register of AVG art. 30. */
@Configuration(proxyBeanMethods = false)
class AbonnementConfig {
    @Bean
    Doors abonneren() {
        return Doors.of(Doors.Kind.FORMS, AbonnementPages.ADRES);
    }

    @Bean
    Doors abonnementcodes() {
        return Doors.of(Doors.Kind.CODES, AbonnementPages.BEVESTIGEN + "*", AbonnementPages.AFMELDEN + "*");
    }

    @Bean
    PlannedJob abonneesBerichten(Abonnementen abonnementen) {
        return new PlannedJob(
                "abonnees-berichten",
                "Abonnees berichten over nieuwe cijfers",
                Cadence.every(Duration.ofMinutes(1)),
                () -> abonnementen.schrijf() + " klaargelegd");
    }

    @Bean
    PlannedJob aanvragenOpruimen(Abonnementen abonnementen) {
        return new PlannedJob(
                "abonnementen-opruimen",
                "Niet bevestigde aanmeldingen voor bericht wissen",
                Cadence.every(Duration.ofHours(1)),
                () -> abonnementen.ruimOp() + " gewist");
    }

    @Bean
    Verwerkingsactiviteit berichtBijCijfers() {
        return new Verwerkingsactiviteit(
                "bericht-bij-cijfers",
                "Bericht bij nieuwe cijfers",
                "Wie daarom vraagt, krijgt een mail als er nieuwe cijfers zijn. Het adres is versleuteld en wordt gewist"
                        + " bij afmelden, of na twee dagen zonder bevestiging.",
                "AVG art. 6 lid 1 onder a");
    }
}
