package nl.doorstroom.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class MailTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "iemand",
                "iemand@voorbeeld",
                "een@voorbeeld.example,twee@voorbeeld.example",
                "een@voorbeeld.example\r\nBcc: twee@voorbeeld.example",
                "\"een twee\"@voorbeeld.example",
                "Iemand <iemand@voorbeeld.example>"
            })
    void what_is_no_single_plain_address_gets_no_mail(String text) {
        assertThat(Mail.isAddress(text)).isFalse();
        assertThatThrownBy(() -> new Mail(text, "Onderwerp", "Tekst", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_subject_adds_no_header_and_an_address_is_never_printed() {
        assertThatThrownBy(() -> new Mail("i@voorbeeld.example", "Een\nBcc: twee", "Tekst", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Mail("i.d+cijfers@voorbeeld.example", "Onderwerp", "Tekst", ""))
                .hasToString("Mail \"Onderwerp\"");
    }

    @Test
    void without_a_server_mail_is_off_whatever_else_is_set() {
        assertThat(MailSettings.read(new MockEnvironment()).isOn()).isFalse();
        assertThatCode(() -> MailSettings.read(new MockEnvironment().withProperty("doorstroom.mail.poort", "veel")))
                .doesNotThrowAnyException();
    }

    @Test
    void with_a_server_all_that_is_wrong_is_told_at_once_and_no_password() {
        var environment = new MockEnvironment()
                .withProperty("doorstroom.mail.server", "mail.example")
                .withProperty("doorstroom.mail.poort", "0")
                .withProperty("doorstroom.mail.beveiliging", "ssl")
                .withProperty("doorstroom.mail.wachtwoord", "geheim");

        assertThatThrownBy(() -> MailSettings.read(environment))
                .hasMessageContainingAll("poort", "beveiliging (ssl)", "afzender", "doorstroom.adres")
                .hasMessageNotContaining("geheim");
    }
}
