package nl.doorstroom.realisatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.kern.Periode;

/** Finds all that is wrong with what somebody wants to have booked, as far as it can be seen from that alone. */
final class Boekingstoets {
    /** Housed at once in one gemeente; more is a typing error. */
    private static final long HOOGSTENS = 10_000;

    private static final LocalDate VROEGST = LocalDate.of(1995, 1, 1);

    private final Gebieden gebieden;
    private final Set<Soort> soorten;
    private final LocalDate vandaag;
    private final Map<Gebiedscode, List<Periode>> perioden = new HashMap<>();

    Boekingstoets(Gebieden gebieden, Set<Soort> soorten, LocalDate vandaag) {
        this.gebieden = gebieden;
        this.soorten = soorten;
        this.vandaag = vandaag;
    }

    List<Invoerfout> fouten(List<Opdracht> opdrachten) {
        var fouten = new ArrayList<Invoerfout>();
        opdrachten.forEach(opdracht -> toets(opdracht, fouten));
        return fouten;
    }

    private void toets(Opdracht opdracht, List<Invoerfout> fouten) {
        if (!bestaat(opdracht.gemeente(), opdracht.geldigOp())) {
            fouten.add(fout(
                    opdracht,
                    "gemeente",
                    opdracht.gemeente(),
                    "Deze gemeente bestond niet op " + opdracht.geldigOp() + ". Controleer de code en de dag."));
        }
        if (opdracht.geldigOp().isBefore(VROEGST) || isToekomst(opdracht)) {
            fouten.add(fout(
                    opdracht,
                    "geldig op",
                    opdracht.geldigOp(),
                    "Kies een dag van " + VROEGST + " tot en met vandaag (" + vandaag + ")."));
        }
        toetsAantal(opdracht, fouten);
        toetsSoort(opdracht, fouten);
    }

    /** Only of a taakstelling is known beforehand from when it will hold. */
    private boolean isToekomst(Opdracht opdracht) {
        return opdracht.geldigOp().isAfter(vandaag) && !(opdracht.post() instanceof Post.Taakstelling);
    }

    private boolean bestaat(Gebiedscode gemeente, LocalDate dag) {
        var op = dag.isBefore(Gebieden.BEGIN) ? Gebieden.BEGIN : dag;
        return gemeente.soort() == Gebiedsoort.GEMEENTE
                && perioden.computeIfAbsent(gemeente, this::perioden).stream().anyMatch(periode -> periode.bevat(op));
    }

    private List<Periode> perioden(Gebiedscode gemeente) {
        return gebieden.geschiedenis(gemeente).stream().map(Gebied::geldig).toList();
    }

    private static void toetsAantal(Opdracht opdracht, List<Invoerfout> fouten) {
        var aantal = opdracht.post().aantal();
        if (Math.abs(aantal) > HOOGSTENS) {
            fouten.add(fout(opdracht, "aantal", aantal, "Boek hoogstens " + HOOGSTENS + " mensen tegelijk."));
        }
        if (opdracht.post() instanceof Post.Huisvesting && opdracht.handeling() instanceof Handeling.Registratie) {
            if (aantal < 0) {
                fouten.add(fout(
                        opdracht,
                        "aantal",
                        aantal,
                        "Haal mensen er af met een correctie (het was fout) of een actualisatie (het is veranderd)."));
            } else if (aantal == 0) {
                fouten.add(fout(opdracht, "aantal", aantal, "Boek minstens 1 persoon."));
            }
        }
    }

    private void toetsSoort(Opdracht opdracht, List<Invoerfout> fouten) {
        if (opdracht.post() instanceof Post.Huisvesting huisvesting && !soorten.contains(huisvesting.soort())) {
            fouten.add(fout(opdracht, "soort", huisvesting.soort(), "Deze soort is niet bekend. Kies uit " + bekend()));
        }
    }

    private String bekend() {
        return String.join(", ", soorten.stream().map(Soort::code).sorted().toList()) + ".";
    }

    static Invoerfout fout(Opdracht opdracht, String veld, Object waarde, String uitleg) {
        return new Invoerfout(opdracht.regel(), veld, waarde.toString(), uitleg);
    }
}
