package nl.doorstroom.realisatie.invoer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.realisatie.Boeking;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Handeling;
import nl.doorstroom.realisatie.Post;
import nl.doorstroom.realisatie.Postvorm;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.Soortgegevens;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import org.springframework.stereotype.Component;

/** How the screens about entries say things. */
@Component
class Boekwoorden {
    static final String FASE3 = "fase3";

    private final Gebieden gebieden;
    private final Grootboeken grootboeken;
    private final Clock klok;

    Boekwoorden(Gebieden gebieden, Grootboeken grootboeken, Clock klok) {
        this.gebieden = gebieden;
        this.grootboeken = grootboeken;
        this.klok = klok;
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /** Also of a gemeente that is no more. */
    String naam(Gebiedscode gemeente) {
        return gebieden.indeling(vandaag())
                .find(gemeente)
                .map(Gebied::naam)
                .orElseGet(() -> gebieden.geschiedenis(gemeente).stream()
                        .reduce((_, later) -> later)
                        .map(Gebied::naam)
                        .orElse(gemeente.waarde()));
    }

    String naam(Post post) {
        return switch (post) {
            case Post.Beginstand _ -> "Beginstand";
            case Post.Taakstelling _ -> "Taakstelling";
            case Post.Fase3 _ -> "In fase 3";
            case Post.Huisvesting huisvesting -> naam(huisvesting.soort());
        };
    }

    String naam(Soort soort) {
        return grootboeken.soorten().stream()
                .filter(een -> een.soort().equals(soort))
                .map(Soortgegevens::naam)
                .findFirst()
                .orElse(soort.code());
    }

    static String naam(Handeling handeling) {
        return switch (handeling) {
            case Handeling.Registratie _ -> "Registratie";
            case Handeling.Correctie(var van) -> "Correctie van " + van;
            case Handeling.Actualisatie(var van) -> "Actualisatie van " + van;
        };
    }

    /** The soorten, with fase 3 last. */
    List<Choice> soorten() {
        var keuzes = new ArrayList<>(huisvestingen());
        keuzes.add(new Choice(FASE3, "In fase 3, op weg naar een woning"));
        return keuzes;
    }

    List<Choice> huisvestingen() {
        return grootboeken.soorten().stream()
                .map(een -> new Choice(een.soort().code(), een.naam()))
                .toList();
    }

    /** The gemeenten for which whoever acts may book. */
    List<Choice> eigenGemeenten() {
        var wie = Handelend.nu();
        return gebieden.indeling(vandaag()).gemeenten().stream()
                .filter(een -> wie.mag(Bevoegdheid.BOEKING_VASTLEGGEN, een.code()))
                .map(een -> new Choice(een.code().waarde(), een.naam()))
                .toList();
    }

    static String soortcode(Post post) {
        var soort = Postvorm.soort(post);
        return soort == null ? Postvorm.naam(post) : soort;
    }

    static String pad(Boeking boeking) {
        return "/boekingen/" + boeking.nummer();
    }
}
