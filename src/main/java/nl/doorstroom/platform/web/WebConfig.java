package nl.doorstroom.platform.web;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files every page needs, and the addresses of the platform that are open to all. */
@Configuration(proxyBeanMethods = false)
class WebConfig implements WebMvcConfigurer {
    private static final String[] KEPT_LONG = {"/doorstroom.css", "/doorstroom.js", "/source-sans-3.woff2"};
    private static final String[] KEPT_A_DAY = {"/beeld/*", "/licenties.txt", "/robots.txt"};

    @Bean
    Doors files() {
        return new Doors(
                Doors.Kind.PUBLIC,
                Stream.of(KEPT_LONG, KEPT_A_DAY).flatMap(Stream::of).toList());
    }

    @Bean
    Doors platformPages() {
        return Doors.of(
                Doors.Kind.PUBLIC, "/error", "/.well-known/security.txt", "/api", "/fouten/*", "/actuator/health");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        addStatic(registry, Duration.ofDays(365), KEPT_LONG);
        addStatic(registry, Duration.ofDays(1), KEPT_A_DAY);
    }

    private static void addStatic(ResourceHandlerRegistry registry, Duration age, String... paths) {
        for (var path : paths) {
            var folder = path.substring(0, path.lastIndexOf('/') + 1);
            registry.addResourceHandler(path)
                    .addResourceLocations("classpath:/static" + folder)
                    .setCacheControl(CacheControl.maxAge(age).cachePublic());
        }
    }
}
