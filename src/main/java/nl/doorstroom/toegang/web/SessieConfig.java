package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.doorstroom.platform.secret.Keys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

/** Where sessions are kept, and their cookie: for this host only, out of reach of scripts, and over TLS under a name that says so. */
@Configuration(proxyBeanMethods = false)
class SessieConfig {
    /** When a session was used last is known to the minute; all else that changes is written at once. */
    private static final String LAATST_GEBRUIKT = """
            update %TABLE_NAME% s
               set session_id = nu.session_id, last_access_time = nu.laatst, max_inactive_interval = nu.hoogstens,
                   expiry_time = nu.einde, principal_name = nu.wie
              from (select ?::varchar, ?::bigint, ?::integer, ?::bigint, ?::varchar, ?::char(36))
                   as nu (session_id, laatst, hoogstens, einde, wie, id)
             where s.primary_id = nu.id
               and (nu.laatst >= s.last_access_time + 60000 or s.session_id <> nu.session_id
                    or s.max_inactive_interval <> nu.hoogstens or s.principal_name is distinct from nu.wie)
            """;

    /** The same attribute may come twice, from pages that are asked at once. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer samenloop() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Reading a page costs no write to disk for that, but once a minute. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laatstGebruikt() {
        return sessies -> sessies.setUpdateSessionQuery(LAATST_GEBRUIKT);
    }

    /**
     * By this name the sessions know it. Each of their statements stands alone (a batch of values does too), so none needs to
     * begin and end a transaction and to tell it who acts.
     */
    @Bean(name = "springSessionTransactionOperations", defaultCandidate = false)
    TransactionOperations zonderTransactie() {
        return TransactionOperations.withoutTransaction();
    }

    /** Guessing one is out of the question: 256 bits. */
    @Bean
    SessionIdGenerator kenmerken(Keys keys) {
        return keys::code;
    }

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
