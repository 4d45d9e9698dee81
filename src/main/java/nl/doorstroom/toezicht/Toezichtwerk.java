package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Werkbron;
import nl.doorstroom.toegang.Werkpost;
import nl.doorstroom.toezicht.Gemeentebeoordeling.Voortgang;
import org.springframework.stereotype.Component;

/** What waits for a supervisor: a round to open, gemeenten to judge, judgements to agree to, a round to establish. */
@Component
class Toezichtwerk implements Werkbron {
    private static final String SOORT = "Toezicht";

    private final Rondes rondes;

    Toezichtwerk(Rondes rondes) {
        this.rondes = rondes;
    }

    @Override
    public List<Werkpost> posten(Handelende wie) {
        return wie.mag(Bevoegdheid.TOEZICHT_BEOORDELEN)
                ? rondes.provincies().stream()
                        .filter(een -> rondes.mag(Bevoegdheid.TOEZICHT_BEOORDELEN, een.code()))
                        .flatMap(een -> posten(een, wie))
                        .toList()
                : List.of();
    }

    private Stream<Werkpost> posten(Gebied provincie, Handelende wie) {
        var bezig = rondes.alle(provincie.code()).stream()
                .filter(Rondekop::isOpen)
                .flatMap(kop -> rondes.find(kop.code()).stream())
                .flatMap(ronde -> posten(ronde, wie).stream());
        return Stream.concat(openen(provincie).stream(), bezig);
    }

    /** The last peildatum, or a day that was agreed: older ones are for who wants to work them up. */
    private Optional<Werkpost> openen(Gebied provincie) {
        var laatste = rondes.alle(provincie.code()).stream()
                .map(kop -> kop.code().peildatum())
                .findFirst()
                .orElse(LocalDate.MIN);
        return rondes.teOpenen(provincie.code()).stream()
                .filter(dag -> dag.isAfter(laatste))
                .findFirst()
                .map(dag -> new Werkpost(
                        SOORT,
                        "Open de beoordelingsronde van " + DutchFormat.date(dag),
                        provincie.naam(),
                        "/toezicht",
                        null));
    }

    private static List<Werkpost> posten(Ronde ronde, Handelende wie) {
        var adres = "/toezicht/" + ronde.code().provincie() + "/" + ronde.code().peildatum();
        var posten = new ArrayList<Werkpost>();
        long beoordelen = ronde.tel(Voortgang.TE_BEOORDELEN);
        long akkoord = ronde.gemeenten().stream()
                .filter(een -> een.voortgang() == Voortgang.WACHT_OP_AKKOORD)
                .filter(een -> een.oordeel()
                        .filter(oordeel -> !oordeel.door().isVan(wie))
                        .isPresent())
                .count();
        if (beoordelen > 0) {
            posten.add(post(ronde, "Beoordeel " + gemeenten(beoordelen), adres, Voortgang.TE_BEOORDELEN));
        }
        if (akkoord > 0) {
            posten.add(post(ronde, "Geef akkoord op " + gemeenten(akkoord), adres, Voortgang.WACHT_OP_AKKOORD));
        }
        if (ronde.isGereed()) {
            posten.add(post(ronde, "Stel de ronde vast", adres, Voortgang.GEREED));
        }
        return posten;
    }

    private static String gemeenten(long aantal) {
        return aantal == 1 ? "1 gemeente" : DutchFormat.number(aantal) + " gemeenten";
    }

    private static Werkpost post(Ronde ronde, String titel, String adres, Voortgang voortgang) {
        return new Werkpost(
                SOORT,
                titel,
                "Peildatum " + DutchFormat.date(ronde.code().peildatum()),
                adres + "?voortgang=" + voortgang.code(),
                null);
    }
}
