package nl.doorstroom.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** What every module may count on. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
    /** The one source of the present; every other module is handed a time. Dutch law counts days in Dutch time. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }

    /** Used unless the start command brought its own. */
    @Bean
    @Fallback
    Progress silence() {
        return text -> {};
    }
}
