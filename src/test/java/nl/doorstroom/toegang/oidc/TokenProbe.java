package nl.doorstroom.toegang.oidc;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;

/** An address of the API that asks a token and tells who showed it. Only the tests of tokens bring it in. */
class TokenProbe {
    static final String PATH = "/api/proef";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain probe(HttpSecurity http, OidcKeten oidc) throws Exception {
        oidc.voegToeApi(http, _ -> {});
        return http.securityMatcher(PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    ServletRegistrationBean<HttpServlet> probeServlet() {
        return new ServletRegistrationBean<>(new Answer(), PATH);
    }

    private static final class Answer extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var who = SecurityContextHolder.getContext().getAuthentication();
            response.getWriter().print(who == null ? "nobody" : who.getPrincipal() + " " + who.getAuthorities());
        }
    }
}
