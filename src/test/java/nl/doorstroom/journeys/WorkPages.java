package nl.doorstroom.journeys;

import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.platform.TestApp;

/** An address of every kind of page behind the log-in, with somebody who may see it, in every state that shows something else. */
final class WorkPages {
    static final String REGISSEUR = "Klantregisseur Gemeente Lelystad";

    static final String TOEZICHTHOUDER = "Toezichthouder Provincie Flevoland";
    static final String MAASTRICHT = "Huisvestingsmedewerker Gemeente Maastricht";
    static final String TAAKSTELLER = "Taaksteller Ministerie";

    /** Somebody of the demonstration at a page. */
    record Visit(String person, String path) {}

    static final List<Visit> ALL = Stream.of(
                    own(),
                    standen(),
                    dossiers(),
                    logs(),
                    maandtabellen(),
                    AdminPages.all(),
                    BookingPages.all(),
                    SupervisionPages.all(),
                    OpgavenPages.work(),
                    ReceptionPages.all())
            .flatMap(List::stream)
            .toList();

    private static List<Visit> own() {
        return List.of(new Visit(REGISSEUR, "/werkvoorraad"), new Visit(REGISSEUR, "/mijn-account"));
    }

    private static List<Visit> standen() {
        var lelystad = "/standen/GM0995";
        return List.of(
                new Visit(TOEZICHTHOUDER, "/gemeenten/GM0995"),
                new Visit(MAASTRICHT, "/gemeenten/GM0995"),
                new Visit(TOEZICHTHOUDER, lelystad + "?peildatum=2021-01-01"),
                new Visit(TOEZICHTHOUDER, lelystad + "/verschil?peildatum=2021-01-01"),
                new Visit(TOEZICHTHOUDER, lelystad + "/boekingen?peildatum=2021-01-01&figuur=eigen-gemeente"),
                new Visit(TOEZICHTHOUDER, lelystad + "/boekingen?peildatum=2021-01-02&figuur=begin"));
    }

    private static List<Visit> dossiers() {
        var nummer = TestApp.database()
                .jdbc()
                .sql("select min(nummer) from toegang.dossier where gemeente = 'GM0995' and soort = 'HUISHOUDEN'")
                .query((rij, _) -> rij.getString(1))
                .single();
        return List.of(
                new Visit(REGISSEUR, "/dossiers"),
                new Visit(REGISSEUR, "/dossiers/" + nummer),
                new Visit(REGISSEUR, "/dossiers/" + nummer + "/inzage"),
                new Visit("Regievoerder COA", "/noodinzage"),
                new Visit("Privacyfunctionaris Gemeente Lelystad", "/noodinzage"));
    }

    private static List<Visit> logs() {
        return List.of(
                new Visit("Stelselbeheerder Stelselbeheer", "/logboek"),
                new Visit("Stelselbeheerder Stelselbeheer", "/logboek/1"),
                new Visit("Privacyfunctionaris Gemeente Lelystad", "/logboek/verwerkingen"),
                new Visit("Privacyfunctionaris Gemeente Lelystad", "/logboek/activiteiten"));
    }

    private static List<Visit> maandtabellen() {
        return List.of(
                new Visit(TAAKSTELLER, "/maandtabel-inlezen"),
                new Visit(TAAKSTELLER, "/maandtabel-inlezen?klaar=opgaven-2023-05-02.1"));
    }

    private WorkPages() {}
}
