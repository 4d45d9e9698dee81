package nl.doorstroom.toegang.aanmelden;

import nl.doorstroom.platform.secret.Keys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.support.TransactionOperations;

/** How sessions are kept in the database. */
@Configuration(proxyBeanMethods = false)
class Sessieopslag {
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

    /** By this name the sessions know it, too. */
    @Bean("springSessionConversionService")
    GenericConversionService sessiewaardenOmzetting() {
        var omzetting = new GenericConversionService();
        omzetting.addConverter(Object.class, byte[].class, Sessiewaarden::bytes);
        omzetting.addConverter(byte[].class, Object.class, Sessiewaarden::lees);
        return omzetting;
    }
}
