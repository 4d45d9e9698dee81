package nl.doorstroom.realisatie.invoer.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.export.ExportTable;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.table.TableView.Cell;
import nl.doorstroom.platform.table.TableView.Head;
import nl.doorstroom.platform.table.TableView.PageLink;
import nl.doorstroom.platform.table.TableView.Paging;
import nl.doorstroom.platform.table.TableView.Row;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Boeking;
import nl.doorstroom.realisatie.Boekingvolgorde;
import nl.doorstroom.realisatie.Grootboeken.Bladzijde;
import nl.doorstroom.realisatie.Post;
import nl.doorstroom.realisatie.Postvorm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes a page of entries as a table; the database puts them in order, for there may be very many. */
@Component
class Boekingtabel {
    static final int PER_PAGINA = 50;
    private static final List<String> KOPPEN = List.of(
            "nummer",
            "gemeente",
            "naam",
            "post",
            "soort",
            "aantal",
            "geldig_op",
            "geregistreerd_op",
            "handeling",
            "van",
            "bron",
            "wijze",
            "auteur",
            "verwijzing");

    private final Boekwoorden woorden;

    Boekingtabel(Boekwoorden woorden) {
        this.woorden = woorden;
    }

    TableView tabel(Boekingvraagform form, Bladzijde bladzijde) {
        var namen = new Namen();
        var rijen = bladzijde.boekingen().stream().map(een -> rij(een, namen)).toList();
        return new TableView(
                "Boekingen",
                koppen(form),
                rijen,
                bladzijde.totaal(),
                bladeren(form, bladzijde),
                adres("/boekingen.csv", form.met("", "")),
                adres("/boekingen.ods", form.met("", "")));
    }

    private static List<Head> koppen(Boekingvraagform form) {
        return List.of(
                kop(form, "Dag", Boekingvolgorde.DAG, false),
                kop(form, "Gemeente", Boekingvolgorde.GEMEENTE, false),
                kop(form, "Post", Boekingvolgorde.SOORT, false),
                kop(form, "Aantal", Boekingvolgorde.AANTAL, true),
                kop(form, "Bekend sinds", Boekingvolgorde.GEREGISTREERD, false));
    }

    private static Head kop(Boekingvraagform form, String label, Boekingvolgorde volgorde, boolean getal) {
        boolean hier = form.volgorde() == volgorde;
        boolean omlaag = hier ? !form.aflopend() : getal;
        var href = adres("/boekingen", form.met("sorteer", (omlaag ? "-" : "") + volgorde.code()));
        return new Head(label, getal, false, href, hier ? form.aflopend() ? "descending" : "ascending" : null);
    }

    private Row rij(Boeking boeking, Namen namen) {
        return new Row(
                List.of(
                        new Cell("Dag", DutchFormat.date(boeking.geldigOp()), false, Boekwoorden.pad(boeking), null),
                        new Cell("Gemeente", namen.van(boeking.gemeente()), false, null, null),
                        new Cell("Post", namen.van(boeking.post()), false, null, null),
                        new Cell("Aantal", DutchFormat.number(boeking.post().aantal()), true, null, null),
                        new Cell("Bekend sinds", DutchFormat.moment(boeking.geregistreerdOp()), false, null, null)),
                false);
    }

    private static Paging bladeren(Boekingvraagform form, Bladzijde bladzijde) {
        int hier = form.pagina();
        int laatste = Math.max(1, (bladzijde.totaal() + PER_PAGINA - 1) / PER_PAGINA);
        var links = new ArrayList<PageLink>();
        for (int nummer = 1; laatste > 1 && nummer <= laatste; nummer++) {
            if (nummer == 1 || nummer == laatste || Math.abs(nummer - hier) <= 2) {
                links.add(link(form, nummer, nummer == hier));
            }
        }
        int eerste = (hier - 1) * PER_PAGINA;
        return new Paging(
                links, null, null, eerste + 1, eerste + bladzijde.boekingen().size());
    }

    private static PageLink link(Boekingvraagform form, int nummer, boolean hier) {
        var tekst = Integer.toString(nummer);
        return new PageLink(tekst, hier ? null : adres("/boekingen", form.met("pagina", tekst)), hier);
    }

    private static String adres(String pad, Map<String, String> vraag) {
        var adres = UriComponentsBuilder.fromPath(pad);
        vraag.keySet().forEach(naam -> adres.queryParam(naam, "{" + naam + "}"));
        return adres.encode().buildAndExpand(vraag).toUriString();
    }

    ExportTable bestand(List<Boeking> boekingen, List<String> noten) {
        var namen = new Namen();
        var rijen = boekingen.stream().map(een -> velden(een, namen)).toList();
        return new ExportTable("Boekingen", noten, KOPPEN, rijen);
    }

    private List<@Nullable Object> velden(Boeking boeking, Namen namen) {
        var post = boeking.post();
        return Arrays.asList(
                boeking.nummer(),
                boeking.gemeente().waarde(),
                namen.van(boeking.gemeente()),
                Postvorm.naam(post),
                Postvorm.soort(post),
                post.aantal(),
                boeking.geldigOp().toString(),
                boeking.geregistreerdOp().toString(),
                Postvorm.naam(boeking.handeling()),
                Postvorm.van(boeking.handeling()),
                boeking.boekstuk().bron().toString(),
                boeking.boekstuk().wijze().naam(),
                boeking.boekstuk().auteur(),
                boeking.verwijzing());
    }

    /** Names that were looked up for one table. */
    private final class Namen {
        private final Map<Gebiedscode, String> gemeenten = new HashMap<>();
        private final Map<String, String> posten = new HashMap<>();

        String van(Gebiedscode gemeente) {
            return gemeenten.computeIfAbsent(gemeente, woorden::naam);
        }

        String van(Post post) {
            return posten.computeIfAbsent(Boekwoorden.soortcode(post), _ -> woorden.naam(post));
        }
    }
}
