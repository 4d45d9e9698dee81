package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * By what a browser shows which session is its own, and by what our forms are known. The cookie is for this host only, out of
 * reach of scripts, and over TLS under a name that says so.
 */
@Configuration(proxyBeanMethods = false)
class SessieConfig {
    /** By which our own forms are known. */
    @Bean
    CsrfTokenRepository formuliertokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    CookieSerializer cookie() {
        return new OverTlsOfNiet(serializer("__Host-sessie", true), serializer("sessie", false));
    }

    private static DefaultCookieSerializer serializer(String name, boolean secure) {
        var serializer = new DefaultCookieSerializer();
        serializer.setCookieName(name);
        serializer.setUseSecureCookie(secure);
        serializer.setUseHttpOnlyCookie(true);
        // Lax, for the provider of identity sends people back with a link.
        serializer.setSameSite("Lax");
        serializer.setCookiePath("/");
        return serializer;
    }

    /** A browser takes a cookie with the prefix {@code __Host-} over TLS only; without TLS is for this computer alone. */
    private record OverTlsOfNiet(CookieSerializer overTls, CookieSerializer zonder) implements CookieSerializer {
        @Override
        public void writeCookieValue(CookieValue waarde) {
            bij(waarde.getRequest()).writeCookieValue(waarde);
        }

        @Override
        public List<String> readCookieValues(HttpServletRequest request) {
            return bij(request).readCookieValues(request);
        }

        private CookieSerializer bij(HttpServletRequest request) {
            return request.isSecure() ? overTls : zonder;
        }
    }
}
