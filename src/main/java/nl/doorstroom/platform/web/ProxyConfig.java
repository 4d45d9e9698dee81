package nl.doorstroom.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whom the product believes about where a request came from, and by which address it speaks of itself. Without settings it
 * believes nobody, and takes its own address from the request: fit for this computer only.
 */
@Configuration(proxyBeanMethods = false)
class ProxyConfig {
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> surroundings(
            @Value("${" + PublicAddress.ADDRESS + ":}") String address,
            @Value("${" + PublicAddress.PROXY + ":}") String proxy) {
        var origin = PublicAddress.read(address);
        var proxies = PublicAddress.proxies(proxy);
        return factory -> {
            proxies.ifPresent(pattern -> factory.addEngineValves(behind(pattern)));
            origin.ifPresent(ours -> factory.addEngineValves(new Speaking(ours)));
        };
    }

    private static RemoteIpValve behind(String proxies) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    /** Replaces what a request says of our name by what was set, so that nobody makes us link to another site. */
    private static final class Speaking extends ValveBase {
        private final PublicAddress.Origin origin;

        Speaking(PublicAddress.Origin origin) {
            super(true);
            this.origin = origin;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var below = request.getCoyoteRequest();
            below.scheme().setString(origin.scheme());
            below.serverName().setString(origin.host());
            below.setServerPort(origin.port());
            request.setSecure(origin.scheme().equals("https"));
            getNext().invoke(request, response);
        }
    }
}
