package nl.doorstroom.platform.planning;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Works by plan only where the start command asked for it: never in a command, and in a test only when it wants to. */
@Configuration(proxyBeanMethods = false)
class PlanningConfiguration {
    @Bean
    @ConditionalOnProperty(name = "doorstroom.planning", havingValue = "aan")
    Planner planner(
            DataSource dataSource,
            PlannedJobs jobs,
            Clock clock,
            @Value("${doorstroom.planning.tempo:5s}") Duration pace,
            @Value("${doorstroom.planning.hartslag:10s}") Duration heartbeat) {
        return new Planner(dataSource, jobs.all(), clock, pace, heartbeat);
    }
}
