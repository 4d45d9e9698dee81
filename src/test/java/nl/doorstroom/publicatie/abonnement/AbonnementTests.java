package nl.doorstroom.publicatie.abonnement;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.doorstroom.DoorstroomApplication;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.TestDatabase;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.planning.PlannedJobs;
import nl.doorstroom.toegang.Bezoek;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product with a server that takes its mail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbonnementTests {
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/bericht-krijgen/\\S+)");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final TestDatabase database = TestDatabase.nieuw();
    private ConfigurableApplicationContext app;

    @BeforeAll
    void start() {
        server.start();
        app = new SpringApplicationBuilder(DoorstroomApplication.class)
                .properties(TestApp.settings(database))
                .properties("server.port=0", "server.address=127.0.0.1", "server.shutdown=immediate")
                .properties(Map.of(
                        "doorstroom.adres", "http://localhost:8080",
                        "doorstroom.mail.server", "127.0.0.1",
                        "doorstroom.mail.poort", server.getSmtp().getPort(),
                        "doorstroom.mail.beveiliging", "geen",
                        "doorstroom.mail.afzender", "cijfers@doorstroom.example"))
                .run();
    }

    @AfterAll
    void stop() {
        app.close();
        server.stop();
    }

    private Bezoek visitor() {
        var port = ((WebServerApplicationContext) app).getWebServer();
        return Bezoek.bij(path -> "http://127.0.0.1:" + (port == null ? 0 : port.getPort()) + path);
    }

    private String vraagAan(String adres, String gebied) {
        try (var bezoeker = visitor()) {
            bezoeker.get("/bericht-krijgen");
            return bezoeker.post("/bericht-krijgen", Map.of("email", adres, "gebied", gebied))
                    .body();
        }
    }

    /** The mails that somebody has had after what is due went out. */
    private List<MimeMessage> post(String adres) {
        app.getBean(PlannedJobs.class).run("abonnees-berichten");
        app.getBean(PlannedJobs.class).run("mail-versturen");
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to(mail).equals(adres))
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String link(MimeMessage mail) {
        var gevonden = LINK.matcher(text(mail));
        assertThat(gevonden.find()).isTrue();
        return gevonden.group(1);
    }

    private String bevestigd(String adres, String gebied) {
        vraagAan(adres, gebied);
        var link = link(post(adres).getLast());
        try (var bezoeker = visitor()) {
            assertThat(bezoeker.postZonderToken(link, Map.of("ja", "ja")).statusCode())
                    .isEqualTo(200);
        }
        return link;
    }

    private void meld(String onderwerp) {
        app.getBean(Transactions.class).asSystem("proef", () -> {
            app.getBean(Abonnementen.class).meld(onderwerp, "Er zijn nieuwe cijfers.", "/maandcijfers/2024-01-01.1");
            return true;
        });
    }

    private boolean isBevestigd(String link) {
        try (var bezoeker = visitor()) {
            return bezoeker.postZonderToken(link, Map.of("ja", "ja")).statusCode() == 200;
        }
    }

    @Test
    void opening_the_link_does_nothing_and_its_button_works_once() {
        vraagAan("een@voorbeeld.example", "PV24");
        var mail = post("een@voorbeeld.example");
        assertThat(mail).hasSize(1);
        assertThat(text(mail.getFirst())).contains("Flevoland").doesNotContain("een@voorbeeld");
        var link = link(mail.getFirst());
        try (var scanner = visitor()) {
            assertThat(scanner.get(link).body()).contains("Bevestig uw aanmelding");
        }
        meld("Te vroeg");
        assertThat(post("een@voorbeeld.example")).hasSize(1);

        assertThat(isBevestigd(link)).isTrue();
        assertThat(isBevestigd(link)).isFalse();
        meld("Op tijd");

        var nieuws = post("een@voorbeeld.example");
        assertThat(nieuws).hasSize(2);
        assertThat(text(nieuws.getLast()))
                .contains("Flevoland: http://localhost:8080/maandcijfers/2024-01-01.1?gebied=PV24");
    }

    @Test
    void a_program_for_mail_ends_it_with_one_click_and_then_nothing_is_left() throws Exception {
        bevestigd("twee@voorbeeld.example", "NL");
        meld("Nieuws");
        var nieuws = post("twee@voorbeeld.example").getLast();
        var kop = nieuws.getHeader("List-Unsubscribe")[0];
        var weg = kop.substring("<http://localhost:8080".length(), kop.length() - 1);
        assertThat(nieuws.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(link(nieuws)).isEqualTo(weg);
        var ervoor = rijen();
        try (var programma = visitor()) {
            assertThat(programma.get(weg).body()).contains("Meld mij af");
            assertThat(rijen()).isEqualTo(ervoor);

            assertThat(programma
                            .postZonderToken(weg, Map.of("List-Unsubscribe", "One-Click"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(programma
                            .postZonderToken(weg, Map.of("List-Unsubscribe", "One-Click"))
                            .statusCode())
                    .isEqualTo(200);
        }

        assertThat(rijen()).isEqualTo(ervoor - 1);
        meld("Later");
        assertThat(post("twee@voorbeeld.example")).hasSize(2);
    }

    private long rijen() {
        return database.jdbc()
                .sql("select count(*) from publicatie.abonnement")
                .query(Long.class)
                .single();
    }

    @Test
    void the_answer_does_not_tell_whether_an_address_is_known_and_nobody_is_flooded() {
        bevestigd("drie@voorbeeld.example", "GM0995");

        assertThat(zonderToken(vraagAan("drie@voorbeeld.example", "GM0995")))
                .isEqualTo(zonderToken(vraagAan("vier@voorbeeld.example", "GM0995")));
        for (var keer = 0; keer < 10; keer++) {
            vraagAan("Vier@Voorbeeld.example", "NL");
        }

        assertThat(post("drie@voorbeeld.example")).hasSize(1);
        assertThat(post("vier@voorbeeld.example").size()
                        + post("Vier@Voorbeeld.example").size())
                .isEqualTo(Abonnementen.MAILS_HOOGSTENS);
    }

    private static String zonderToken(String pagina) {
        return pagina.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void who_sends_the_form_without_end_is_held_off() {
        try (var bezoeker = visitor()) {
            bezoeker.get("/bericht-krijgen");
            var laatste = 0;
            for (var keer = 0; keer <= 60 && laatste != 429; keer++) {
                laatste = bezoeker.post("/bericht-krijgen", Map.of("email", "geen adres"))
                        .statusCode();
            }

            assertThat(laatste).isEqualTo(429);
        }
    }

    @Test
    void a_fault_is_told_with_the_field_and_what_was_typed_stays() {
        assertThat(vraagAan("niemand", "GM9999"))
                .contains("Vul een e-mailadres in", "Kies Nederland", "value=\"niemand\"");
    }

    @Test
    void the_database_tells_no_address_and_no_code() {
        var link = bevestigd("vijf@voorbeeld.example", "NL");
        var code = link.substring(link.lastIndexOf('/') + 1);

        assertThat(database.jdbc()
                        .sql("select a::text from publicatie.abonnement a")
                        .query(String.class)
                        .list())
                .noneMatch(rij -> rij.contains("voorbeeld") || rij.contains(code));
        assertThat(database.jdbc()
                        .sql("select a::text from toegang.auditregel a")
                        .query(String.class)
                        .list())
                .noneMatch(rij -> rij.contains("voorbeeld.example"));
    }
}
