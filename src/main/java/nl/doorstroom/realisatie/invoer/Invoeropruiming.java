package nl.doorstroom.realisatie.invoer;

import java.time.Duration;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.planning.Cadence;
import nl.doorstroom.platform.planning.PlannedJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of files is erased: the file a day after nobody went on with it, what was said of it a day later, all after a month. */
@Configuration(proxyBeanMethods = false)
class Invoeropruiming {
    @Bean
    PlannedJob invoerOpruimen(JdbcInvoerStore store, JdbcMeldingStore meldingen, Transactions transacties) {
        return new PlannedJob(
                "invoer-opruimen",
                "Ingelezen bestanden wissen",
                Cadence.every(Duration.ofMinutes(5)),
                () -> transacties.run(() -> ruimOp(store, meldingen)));
    }

    private static String ruimOp(JdbcInvoerStore store, JdbcMeldingStore meldingen) {
        int bestanden = store.verloop();
        meldingen.ruimOp();
        return bestanden + " bestanden gewist, " + store.wis() + " inleesbeurten vergeten";
    }
}
