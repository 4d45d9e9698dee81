package nl.doorstroom.toezicht;

import java.util.ArrayList;
import java.util.List;
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
        return Stream.concat(openen(provincie), bezig);
    }

    /** The last peildatum, for older ones are for who wants to work them up, and every day that was agreed. */
    private Stream<Werkpost> openen(Gebied provincie) {
        var rijp = rondes.teOpenen(provincie.code()).stream()
                .map(dag -> new Rondecode(provincie.code(), dag))
                .toList();
        var laatste = rijp.stream().filter(een -> !een.isTussentijds()).limit(1).filter(this::isLaatste);
        return Stream.concat(
                laatste.map(een -> openen(provincie, een, "Open de beoordelingsronde van ")),
                rijp.stream()
                        .filter(Rondecode::isTussentijds)
                        .map(een -> openen(provincie, een, "Beoordeel wie is aangehouden tot ")));
    }

    private boolean isLaatste(Rondecode code) {
        return rondes.alle(code.provincie()).stream()
                .allMatch(kop -> kop.code().peildatum().isBefore(code.peildatum()));
    }

    private static Werkpost openen(Gebied provincie, Rondecode code, String wat) {
        return new Werkpost(SOORT, wat + DutchFormat.date(code.peildatum()), provincie.naam(), "/toezicht", null);
    }

    private static List<Werkpost> posten(Ronde ronde, Handelende wie) {
        long beoordelen = ronde.tel(Voortgang.TE_BEOORDELEN);
        long akkoord =
                ronde.gemeenten().stream().filter(een -> isVoor(een, wie)).count();
        var posten = new ArrayList<Werkpost>();
        if (beoordelen > 0) {
            posten.add(post(ronde, "Beoordeel " + gemeenten(beoordelen), Voortgang.TE_BEOORDELEN));
        }
        if (akkoord > 0) {
            posten.add(post(ronde, "Geef akkoord op " + gemeenten(akkoord), Voortgang.WACHT_OP_AKKOORD));
        }
        if (ronde.isGereed()) {
            posten.add(post(ronde, "Stel de ronde vast", Voortgang.GEREED));
        }
        return posten;
    }

    /** Whether it waits for this person to agree: somebody else judged. */
    private static boolean isVoor(Gemeentebeoordeling over, Handelende wie) {
        return over.voortgang() == Voortgang.WACHT_OP_AKKOORD
                && over.oordeel().filter(een -> !een.door().isVan(wie)).isPresent();
    }

    private static String gemeenten(long aantal) {
        return aantal == 1 ? "1 gemeente" : DutchFormat.number(aantal) + " gemeenten";
    }

    private static Werkpost post(Ronde ronde, String titel, Voortgang voortgang) {
        var adres = "/toezicht/" + ronde.code().provincie() + "/" + ronde.code().peildatum();
        return new Werkpost(
                SOORT,
                titel,
                "Peildatum " + DutchFormat.date(ronde.code().peildatum()),
                adres + "?voortgang=" + voortgang.code(),
                null);
    }
}
