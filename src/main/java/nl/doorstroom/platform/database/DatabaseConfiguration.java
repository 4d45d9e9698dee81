package nl.doorstroom.platform.database;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import nl.doorstroom.platform.Progress;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.transaction.PlatformTransactionManager;

/** The owner migrates; the application works as a user that owns nothing. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    /** A product without a module that knows who acts has nobody to name. */
    @Bean
    @Fallback
    TransactionSettings nobody() {
        return Map::of;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, TransactionSettings settings) {
        return new SecuredTransactions(dataSource, settings);
    }

    @Bean
    FlywayMigrationStrategy migration(
            Progress progress,
            @Value("${spring.datasource.username}") String name,
            @Value("${spring.datasource.password:}") String password) {
        var role = new ApplicationRole(name, password);
        return flyway -> {
            var waiting = flyway.info().pending().length;
            if (waiting > 0) {
                progress.step("Database bijwerken: " + waiting + (waiting == 1 ? " stap" : " stappen"));
            }
            migrate(role, flyway);
        };
    }

    /** The library locks its migrations but not the scripts after them, which two instances can't do at once either. */
    private static void migrate(ApplicationRole role, Flyway flyway) {
        try {
            Turns.MIGRATE.take(flyway.getConfiguration().getDataSource(), owner -> {
                role.ensure(owner);
                flyway.migrate();
            });
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "De databasegebruiker " + role.name() + " van de toepassing is niet te maken: " + e.getMessage()
                            + " Maak hem zelf (create role " + role.name()
                            + " login), of geef de eigenaar het recht createrole.",
                    e);
        }
    }
}
