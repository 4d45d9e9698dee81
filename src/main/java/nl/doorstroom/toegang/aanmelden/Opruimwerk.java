package nl.doorstroom.toegang.aanmelden;

import java.time.Duration;
import nl.doorstroom.platform.planning.Cadence;
import nl.doorstroom.platform.planning.PlannedJob;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** What of logging in is erased when it is of no use any more. */
@Configuration(proxyBeanMethods = false)
class Opruimwerk {
    @Bean
    PlannedJob sessiesOpruimen(ObjectProvider<JdbcIndexedSessionRepository> sessies) {
        return new PlannedJob(
                "sessies-opruimen", "Verlopen sessies wissen", Cadence.every(Duration.ofMinutes(5)), () -> {
                    sessies.getObject().cleanUpExpiredSessions();
                    return "klaar";
                });
    }

    @Bean
    PlannedJob pogingenOpruimen(Pogingen pogingen) {
        return new PlannedJob(
                "pogingen-opruimen",
                "Getelde pogingen om in te loggen wissen",
                Cadence.every(Duration.ofMinutes(10)),
                () -> pogingen.ruimOp() + " gewist");
    }
}
