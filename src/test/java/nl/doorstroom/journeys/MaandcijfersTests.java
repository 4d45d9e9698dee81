package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.doorstroom.DoorstroomApplication;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.TestDatabase;
import nl.doorstroom.platform.planning.PlannedJobs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** From a concept to a mail about it, in the browser, with a server that takes the mail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MaandcijfersTests {
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+(/\\S+)");
    private static final String LEZER = "lezer@voorbeeld.example";

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private ConfigurableApplicationContext app;
    private String website = "";

    /** Its own address stands in the mails, so the port is chosen before it starts. */
    @BeforeAll
    void start() throws IOException {
        var port = vrijePoort();
        website = "http://127.0.0.1:" + port;
        server.start();
        app = new SpringApplicationBuilder(DoorstroomApplication.class)
                .properties(TestApp.settings(TestDatabase.nieuw()))
                .properties("server.port=" + port, "server.address=127.0.0.1", "server.shutdown=immediate")
                .properties(Map.of(
                        "doorstroom.adres", website,
                        "doorstroom.mail.server", "127.0.0.1",
                        "doorstroom.mail.poort", server.getSmtp().getPort(),
                        "doorstroom.mail.beveiliging", "geen",
                        "doorstroom.mail.afzender", "cijfers@doorstroom.example"))
                .run();
    }

    private static int vrijePoort() throws IOException {
        try (var vrij = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return vrij.getLocalPort();
        }
    }

    @AfterAll
    void stop() {
        app.close();
        server.stop();
    }

    private Reader reader() {
        return Reader.at(path -> website + path);
    }

    /** The mails to the reader after what is due went out. */
    private List<MimeMessage> post() {
        app.getBean(PlannedJobs.class).run("abonnees-berichten");
        app.getBean(PlannedJobs.class).run("mail-versturen");
        return Arrays.asList(server.getReceivedMessages());
    }

    private static List<String> links(MimeMessage mail) {
        try {
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(LEZER);
            return LINK.matcher(mail.getContent().toString())
                    .results()
                    .map((MatchResult link) -> link.group(1))
                    .toList();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void who_asks_for_it_hears_of_voorlopige_figures_and_no_more_after_taking_leave() {
        try (var lezer = reader();
                var taaksteller = reader()) {
            vraagAan(lezer);
            bevestig(lezer);
            taaksteller.logIn(WorkPages.TAAKSTELLER);
            stelOp(taaksteller, "2020-12-01");

            publiceer(taaksteller, "2020-12-01.1", "voorlopig");
            var bericht = links(post().getLast());
            leesBericht(lezer, bericht.getFirst());
            meldAf(lezer, bericht.getLast());
            var gehad = post().size();

            stelOp(taaksteller, "2020-12-01");
            publiceer(taaksteller, "2020-12-01.2", "definitief");
            assertThat(post()).hasSize(gehad);
            leesLijst(lezer);
            assertThat(lezer.faults()).isEmpty();
            assertThat(taaksteller.faults()).isEmpty();
        }
    }

    private static void vraagAan(Reader lezer) {
        lezer.open("/maandcijfers");
        lezer.link("Krijg bericht bij nieuwe cijfers").click();
        lezer.page().getByLabel("E-mailadres").fill(LEZER);
        lezer.page().getByLabel("Bericht over").selectOption("PV24");
        lezer.button("Meld mij aan").click();
        assertThat(lezer.heading()).isEqualTo("Kijk in uw mail");
    }

    private void bevestig(Reader lezer) {
        var mails = post();
        assertThat(mails).hasSize(1);
        lezer.open(links(mails.getFirst()).getFirst());
        assertThat(lezer.heading()).isEqualTo("Bevestig uw aanmelding");
        lezer.button("Ja, stuur mij bericht").click();
        assertThat(lezer.heading()).isEqualTo("U bent aangemeld");
    }

    private static void stelOp(Reader taaksteller, String peildatum) {
        taaksteller.open("/werkvoorraad");
        taaksteller.link("Maandcijfers publiceren").click();
        taaksteller.page().getByLabel("Peildatum").fill(peildatum);
        taaksteller.button("Stel een concept op").click();
        assertThat(taaksteller.rows("table")).anyMatch(rij -> rij.contains("concept"));
    }

    private static void publiceer(Reader taaksteller, String code, String label) {
        taaksteller.button("Publiceer " + code + " als " + label).click();
        assertThat(taaksteller.rows("table"))
                .filteredOn(rij -> rij.getFirst().endsWith(code))
                .singleElement()
                .satisfies(rij -> assertThat(rij).contains(label));
    }

    private static void leesBericht(Reader lezer, String pad) {
        lezer.open(pad);
        assertThat(lezer.heading()).isEqualTo("Maandcijfers van 1 december 2020");
        assertThat(lezer.text("main")).contains("Deze cijfers zijn voorlopig");
        assertThat(lezer.rows("#tabelinhoud table"))
                .hasSize(6)
                .extracting(List::getFirst)
                .contains("Lelystad", "Zeewolde");
    }

    private static void meldAf(Reader lezer, String pad) {
        lezer.open(pad);
        lezer.button("Meld mij af").click();
        assertThat(lezer.heading()).isEqualTo("U bent afgemeld");
    }

    /** The voorlopige figures stay beside the definitieve. */
    private static void leesLijst(Reader lezer) {
        lezer.open("/maandcijfers");
        assertThat(lezer.rows("main table").stream()
                        .filter(rij -> rij.getFirst().startsWith("1 december 2020"))
                        .map(rij -> rij.get(2)))
                .containsExactly("definitief voorbeeld", "voorlopig voorbeeld");
        lezer.link("1 december 2020 2020-12-01.2").click();
        assertThat(lezer.text("main")).contains("Deze cijfers zijn definitief");
    }

    @Test
    void the_demonstration_has_an_example_that_says_so_on_its_page_in_its_files_and_in_the_feed() {
        try (var lezer = reader()) {
            lezer.open("/maandcijfers");
            lezer.link("1 januari 2021 2021-01-01.1").click();

            assertThat(lezer.text("#voorbeeld"))
                    .isEqualTo("Dit is een voorbeeld. De boekingen per gemeente zijn verzonnen.");
            assertThat(lezer.text("main")).contains("Deze cijfers zijn voorlopig");
            lezer.open("/maandcijfers/2021-01-01.1?gebied=PV24");
            assertThat(lezer.rows("#tabelinhoud table")).hasSize(6);
            for (var vorm : List.of("/2021-01-01.1.json", "/atom.xml")) {
                assertThat(lezer.page()
                                .request()
                                .get(website + "/maandcijfers" + vorm)
                                .text())
                        .as(vorm)
                        .contains("voorbeeld");
            }
        }
    }

    @Test
    void a_taaksteller_is_told_why_a_day_cannot_be_published_and_what_was_typed_stays() {
        try (var taaksteller = reader()) {
            taaksteller.logIn(WorkPages.TAAKSTELLER);
            taaksteller.open("/maandcijfers-publiceren");
            taaksteller.page().getByLabel("Peildatum").fill("2021-02-02");
            taaksteller.button("Stel een concept op").click();

            assertThat(taaksteller.text(".foutenlijst")).contains("2 februari 2021 is geen eerste dag van een maand");
            assertThat(taaksteller.page().getByLabel("Peildatum").inputValue()).isEqualTo("2021-02-02");
        }
    }
}
