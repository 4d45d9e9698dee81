package nl.doorstroom.realisatie.invoer.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.invoer.Invoer;
import nl.doorstroom.realisatie.invoer.Invoeren;
import nl.doorstroom.realisatie.invoer.Invoerstatus;
import nl.doorstroom.realisatie.invoer.Regelmelding;
import nl.doorstroom.realisatie.invoer.Toewijzing;
import nl.doorstroom.realisatie.invoer.Veld;
import nl.doorstroom.realisatie.invoer.web.InvoerView.Lijst;
import nl.doorstroom.realisatie.invoer.web.InvoerView.Proefbeeld;
import nl.doorstroom.realisatie.invoer.web.InvoerView.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how a file stands. */
@Component
class Invoerbeschrijving {
    private static final int EERSTE = 100;

    private final Invoeren invoeren;
    private final Boekwoorden woorden;

    Invoerbeschrijving(Invoeren invoeren, Boekwoorden woorden) {
        this.invoeren = invoeren;
        this.woorden = woorden;
    }

    InleeslijstView.Rij rij(Invoer invoer) {
        return new InleeslijstView.Rij(
                pad(invoer),
                DutchFormat.moment(invoer.ontvangenOp()),
                invoer.bron(),
                DutchFormat.number(invoer.regels()),
                invoer.status().naam());
    }

    static String pad(Invoer invoer) {
        return "/inlezen/" + invoer.id();
    }

    /** @param kolommen whether the columns are asked, also of a file that was tried out */
    InvoerView van(Invoer invoer, boolean kolommen, Form form) {
        boolean vragen = invoer.status().isOpen() && (kolommen || invoer.status() != Invoerstatus.BEPROEFD);
        return new InvoerView(
                pad(invoer),
                invoer,
                DutchFormat.moment(invoer.ontvangenOp()),
                vragen ? lijsten(invoer, form) : List.of(),
                invoer.kop(),
                vragen || invoer.status() != Invoerstatus.BEPROEFD ? null : proef(invoer),
                form);
    }

    private List<Lijst> lijsten(Invoer invoer, Form form) {
        return Arrays.stream(Veld.values())
                .map(veld ->
                        new Lijst(veld.code(), label(veld), keuzes(veld, invoer.kop()), gekozen(veld, invoer, form)))
                .toList();
    }

    private static String label(Veld veld) {
        return veld.nodig() ? veld.naam() : veld.naam() + " (niet verplicht bij aantallen)";
    }

    private static String gekozen(Veld veld, Invoer invoer, Form form) {
        return form.values().containsKey(veld.code())
                ? form.value(veld.code())
                : invoer.toewijzing().bron(veld);
    }

    private List<Choice> keuzes(Veld veld, List<String> kop) {
        var keuzes = new ArrayList<Choice>();
        keuzes.add(new Choice("", veld.nodig() ? "Kies een kolom" : "Staat er niet in"));
        kop.stream()
                .filter(kolom -> !kolom.isEmpty())
                .forEach(kolom -> keuzes.add(new Choice(Toewijzing.KOLOM + kolom, "Kolom " + kolom)));
        if (veld == Veld.AANTAL) {
            keuzes.add(new Choice(Toewijzing.EEN_PERSOON, "Elke regel is één persoon"));
        }
        if (veld == Veld.SOORT) {
            woorden.huisvestingen()
                    .forEach(een -> keuzes.add(new Choice(Toewijzing.VAST + een.value(), "Elke regel: " + een.text())));
        }
        return keuzes;
    }

    private @Nullable Proefbeeld proef(Invoer invoer) {
        var per = invoeren.tellingen(invoer.id());
        var tellingen = per.entrySet().stream()
                .map(een -> new Telling(woorden.naam(een.getKey()), DutchFormat.number(een.getValue())))
                .sorted(Comparator.comparing(Telling::gemeente))
                .toList();
        long mensen = per.values().stream().mapToLong(Long::longValue).sum();
        return new Proefbeeld(
                tellingen,
                mensen,
                meldingen(invoer, Regelmelding.Soort.FOUT),
                meldingen(invoer, Regelmelding.Soort.GEWIJZIGD),
                meldingen(invoer, Regelmelding.Soort.VOORBEELD));
    }

    private List<Regelmelding> meldingen(Invoer invoer, Regelmelding.Soort soort) {
        return invoeren.meldingen(invoer.id(), soort, EERSTE);
    }
}
