package nl.doorstroom.platform.mail;

import java.time.Duration;
import nl.doorstroom.platform.planning.Cadence;
import nl.doorstroom.platform.planning.PlannedJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends mail by plan. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    @Bean
    PlannedJob sendMail(Outbox outbox) {
        return new PlannedJob(
                "mail-versturen",
                "E-mail versturen",
                Cadence.every(Duration.ofSeconds(30)),
                () -> outbox.send().toString());
    }
}
