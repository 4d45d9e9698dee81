package nl.doorstroom.toezicht.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toezicht.Looptermijn;
import org.junit.jupiter.api.Test;

class AgendaTests {
    private static final Gebiedscode LELYSTAD = new Gebiedscode("GM0995");

    @Test
    void a_term_is_a_whole_day_with_who_and_what() {
        var tekst = agenda("antwoord, op het verzoek").tekst();

        assertThat(tekst)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("\r\nDTSTART;VALUE=DATE:20210315\r\nDTEND;VALUE=DATE:20210316\r\n")
                .contains("\r\nSUMMARY:Lelystad: antwoord\\, op het verzoek\r\n")
                .contains("\r\nDTSTAMP:20210302T090000Z\r\n")
                .endsWith("\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(tekst).isEqualTo(agenda("antwoord, op het verzoek").tekst());
    }

    @Test
    void no_line_is_longer_than_75_octets_and_nothing_is_lost() {
        var lang = "één lange zin over de zienswijze en de geëiste maatregelen "
                .repeat(4)
                .strip();

        var tekst = agenda(lang).tekst();

        assertThat(tekst.lines()).allMatch(regel -> regel.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(tekst.replace("\r\n ", "")).contains(lang);
    }

    private static Agenda agenda(String wat) {
        var termijn = new Looptermijn(
                LELYSTAD, LocalDate.of(2021, 3, 15), wat, Looptermijn.Partij.GEMEENTE, "/toezicht/PV24/dossier/GM0995");
        return new Agenda(List.of(termijn), Map.of(LELYSTAD, "Lelystad"), Instant.parse("2021-03-02T09:00:00Z"));
    }
}
