package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.Duration;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.planning.Cadence;
import nl.doorstroom.platform.planning.PlannedJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files that somebody chose for an answer and never sent are erased after a week. */
@Configuration(proxyBeanMethods = false)
class Conceptopruiming {
    private static final Duration BEWAARD = Duration.ofDays(7);

    @Bean
    PlannedJob bijlageconceptenWissen(JdbcAntwoordStore store, Transactions transacties, Clock klok) {
        return new PlannedJob(
                "bijlageconcepten-wissen",
                "Bestanden wissen die voor een antwoord waren gekozen en niet zijn verstuurd",
                Cadence.every(Duration.ofHours(1)),
                () -> transacties.run(() -> store.ruimOp(klok.instant().minus(BEWAARD))) + " bestanden gewist");
    }
}
