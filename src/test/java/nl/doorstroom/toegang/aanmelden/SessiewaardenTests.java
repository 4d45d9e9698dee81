package nl.doorstroom.toegang.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.util.SerializationUtils;

/** What a session holds, and what it never makes. */
class SessiewaardenTests {
    @Test
    void text_and_the_token_of_a_form_come_back_as_they_were() {
        assertThat(Sessiewaarden.lees(Sessiewaarden.bytes("Opvangcoördinator"))).isEqualTo("Opvangcoördinator");
        assertThat(Sessiewaarden.lees(Sessiewaarden.bytes(""))).isEqualTo("");

        var token = Sessiewaarden.lees(Sessiewaarden.bytes(new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "abc")));
        assertThat(token).isInstanceOfSatisfying(CsrfToken.class, gelezen -> {
            assertThat(gelezen.getToken()).isEqualTo("abc");
            assertThat(gelezen.getParameterName()).isEqualTo("_csrf");
            assertThat(gelezen.getHeaderName()).isEqualTo("X-CSRF-TOKEN");
        });
    }

    @Test
    void nothing_else_is_written_and_objects_of_java_are_not_read() {
        assertThatThrownBy(() -> Sessiewaarden.bytes(List.of("x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sessiewaarden.lees(Objects.requireNonNull(SerializationUtils.serialize("x"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sessiewaarden.lees(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
