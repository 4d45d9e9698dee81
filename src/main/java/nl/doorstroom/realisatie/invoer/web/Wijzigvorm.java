package nl.doorstroom.realisatie.invoer.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Boeking;
import nl.doorstroom.realisatie.Handeling;
import nl.doorstroom.realisatie.Opdracht;
import nl.doorstroom.realisatie.Post;
import nl.doorstroom.realisatie.invoer.web.BoekbevestigView.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms that go on from an entry: what they ask, what they book and how that is shown beforehand. */
@Component
class Wijzigvorm {
    private final Boekwoorden woorden;
    private final Boekingbeschrijving beschrijving;

    Wijzigvorm(Boekwoorden woorden, Boekingbeschrijving beschrijving) {
        this.woorden = woorden;
        this.beschrijving = beschrijving;
    }

    /** A form as it begins. */
    Form begin(Wijziging wat, Boeking boeking, String bron) {
        var form = Form.empty().with(Boekveld.BRON, bron);
        return switch (wat) {
            case CORRIGEREN ->
                form.with(Boekveld.SOORT, Boekwoorden.soortcode(boeking.post()))
                        .with(Boekveld.AANTAL, Long.toString(boeking.post().aantal()))
                        .with(Boekveld.DAG, boeking.geldigOp().toString())
                        .with(Boekveld.VERWIJZING, leeg(boeking.verwijzing()));
            case ACTUALISEREN -> form;
            case VERHUIZEN -> form.with(Boekveld.AANTAL, "1");
        };
    }

    private static String leeg(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }

    BoekformView vorm(Wijziging wat, Boeking boeking, Form form) {
        var pad = Boekwoorden.pad(boeking);
        return new BoekformView(
                pad + "/" + wat.code(),
                pad,
                wat.uitleg(),
                form,
                wat == Wijziging.VERHUIZEN ? elders(boeking) : List.of(),
                "Verhuisd naar",
                wat == Wijziging.CORRIGEREN ? soorten(boeking) : List.of(),
                aantaluitleg(wat),
                wat == Wijziging.CORRIGEREN ? "Geldt sinds" : "Veranderd op",
                wat == Wijziging.CORRIGEREN,
                beschrijving.zin(boeking) + ".",
                "Verder: eerst nakijken");
    }

    private static String aantaluitleg(Wijziging wat) {
        return switch (wat) {
            case CORRIGEREN -> "Wat er had moeten staan. Was het helemaal niet zo, schrijf dan 0.";
            case ACTUALISEREN -> "Hoeveel mensen er bij kwamen, of met een min ervoor hoeveel er weg gingen: -1.";
            case VERHUIZEN -> "Hoeveel minderjarigen er verhuisden.";
        };
    }

    private List<Choice> elders(Boeking boeking) {
        return woorden.eigenGemeenten().stream()
                .filter(een -> !een.value().equals(boeking.gemeente().waarde()))
                .toList();
    }

    /** A huisvesting is corrected to a huisvesting. */
    private List<Choice> soorten(Boeking boeking) {
        return boeking.post() instanceof Post.Huisvesting ? woorden.huisvestingen() : List.of();
    }

    /** What is booked; only to be used when the form turned out to be good. */
    List<Opdracht> opdrachten(Wijziging wat, Boeking boeking, Boekveld veld, @Nullable String sleutel) {
        var dag = veld.dag();
        return switch (wat) {
            case CORRIGEREN -> List.of(correctie(boeking, veld, dag, sleutel));
            case ACTUALISEREN -> {
                var post = Boekveld.post(Boekwoorden.soortcode(boeking.post()), anders(veld));
                yield List.of(vervolg(boeking, post, dag, new Handeling.Actualisatie(boeking.nummer()), sleutel));
            }
            case VERHUIZEN -> verhuizing(boeking, veld, dag, sleutel);
        };
    }

    private Opdracht correctie(Boeking boeking, Boekveld veld, LocalDate dag, @Nullable String sleutel) {
        var fase3 = boeking.post() instanceof Post.Fase3;
        var aantal = veld.aantal(fase3 ? 0 : Short.MIN_VALUE * 4);
        var post = fase3 ? new Post.Fase3(aantal) : veld.post(woorden.huisvestingen(), aantal);
        var verwijzing = veld.velden().value(Boekveld.VERWIJZING);
        return new Opdracht(
                0,
                boeking.gemeente(),
                post,
                dag,
                new Handeling.Correctie(boeking.nummer()),
                verwijzing.isEmpty() ? null : verwijzing,
                sleutel);
    }

    private static int anders(Boekveld veld) {
        return veld.aantal(Short.MIN_VALUE * 4);
    }

    private static Opdracht vervolg(
            Boeking boeking, Post post, LocalDate dag, Handeling handeling, @Nullable String sleutel) {
        return new Opdracht(0, boeking.gemeente(), post, dag, handeling, boeking.verwijzing(), sleutel);
    }

    private List<Opdracht> verhuizing(Boeking boeking, Boekveld veld, LocalDate dag, @Nullable String sleutel) {
        var soort = Boekwoorden.soortcode(boeking.post());
        var aantal = veld.aantal(1);
        var naar = veld.gemeente(elders(boeking));
        var handeling = new Handeling.Actualisatie(boeking.nummer());
        return List.of(
                vervolg(boeking, Boekveld.post(soort, -aantal), dag, handeling, sleutel),
                new Opdracht(
                        0,
                        naar,
                        Boekveld.post(soort, aantal),
                        dag,
                        new Handeling.Registratie(),
                        boeking.verwijzing(),
                        null));
    }

    BoekbevestigView bevestiging(Wijziging wat, Boeking boeking, List<Opdracht> opdrachten, Form form) {
        var verborgen = new TreeMap<String, String>();
        form.values().keySet().forEach(veld -> verborgen.put(veld, form.value(veld)));
        verborgen.remove("_csrf");
        return new BoekbevestigView(
                Boekwoorden.pad(boeking) + "/" + wat.code(),
                wat.uitleg(),
                wat == Wijziging.CORRIGEREN ? vergelijk(boeking, opdrachten.getFirst()) : erbij(boeking, opdrachten),
                verborgen,
                wat == Wijziging.CORRIGEREN ? "Correctie boeken" : "Boeken");
    }

    private List<Regel> vergelijk(Boeking boeking, Opdracht straks) {
        return List.of(
                new Regel("Post", woorden.naam(boeking.post()), woorden.naam(straks.post())),
                new Regel(
                        "Aantal",
                        DutchFormat.number(boeking.post().aantal()),
                        DutchFormat.number(straks.post().aantal())),
                new Regel("Geldt sinds", DutchFormat.date(boeking.geldigOp()), DutchFormat.date(straks.geldigOp())),
                new Regel("Verwijzing", leeg(boeking.verwijzing()), leeg(straks.verwijzing())));
    }

    /** What was booked stays; each opdracht comes on top. */
    private List<Regel> erbij(Boeking boeking, List<Opdracht> opdrachten) {
        var regels = new ArrayList<Regel>();
        for (var een : opdrachten) {
            boolean hier = een.gemeente().equals(boeking.gemeente());
            long was = hier ? boeking.post().aantal() : 0;
            var wat = woorden.naam(een.post()) + " in " + naam(een.gemeente()) + ", vanaf "
                    + DutchFormat.date(een.geldigOp());
            var nu = hier ? DutchFormat.number(was) : "";
            regels.add(new Regel(wat, nu, na(was, een.post().aantal(), hier)));
        }
        return regels;
    }

    private static String na(long was, long erbij, boolean hier) {
        var teken = DutchFormat.signed(erbij);
        return hier ? teken + ", samen " + DutchFormat.number(was + erbij) : teken;
    }

    private String naam(Gebiedscode gemeente) {
        return woorden.naam(gemeente);
    }
}
