package nl.doorstroom.realisatie.invoer;

import java.time.Duration;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.planning.Cadence;
import nl.doorstroom.platform.planning.PlannedJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of files on their way is erased when nobody goes on with them. */
@Configuration(proxyBeanMethods = false)
class Invoeropruiming {
    @Bean
    PlannedJob invoerOpruimen(JdbcInvoerStore store, Transactions transacties) {
        return new PlannedJob(
                "invoer-opruimen",
                "Ingelezen bestanden wissen",
                Cadence.every(Duration.ofMinutes(5)),
                () -> transacties.run(store::ruimOp) + " bestanden gewist");
    }
}
