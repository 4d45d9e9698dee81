package nl.doorstroom.realisatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which kinds of housing there are and which count. Rules are only added: one holds for readings since it was registered,
 * and changes no earlier one.
 */
@Service
@Vereist(Bevoegdheid.TELWIJZE_BEHEREN)
public class Telwijzebeheer {
    private static final int LANGSTE_TEKST = 300;

    private final JdbcGrootboekStore store;
    private final JdbcBoekingStore boekingen;
    private final Auditlog auditlog;

    Telwijzebeheer(JdbcGrootboekStore store, JdbcBoekingStore boekingen, Auditlog auditlog) {
        this.store = store;
        this.boekingen = boekingen;
        this.auditlog = auditlog;
    }

    /**
     * Adds a kind of housing, last in the order of screens. It counts only when a rule says so.
     *
     * @return all that is wrong with it; empty when it was added
     */
    @Transactional
    public List<Invoerfout> voegToe(String code, String naam, String uitleg) {
        var fouten = new ArrayList<Invoerfout>();
        if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            fouten.add(Invoerfout.inVeld("soort", code, "Schrijf een code met kleine letters, cijfers en streepjes."));
        } else if (kent(code)) {
            fouten.add(Invoerfout.inVeld("soort", code, "Deze soort is er al."));
        }
        fouten.addAll(tekst("naam", naam));
        fouten.addAll(tekst("uitleg", uitleg));
        if (fouten.isEmpty()) {
            store.voegToe(new Soortgegevens(new Soort(code), naam, uitleg));
            auditlog.noteer(
                    Voorval.inhoud("soort.toegevoegd").over("soort", code).met(Map.of(), Map.of("naam", naam)));
        }
        return fouten;
    }

    /**
     * Says whether a kind counts in a period. Of rules about the same day the last one holds.
     *
     * @return all that is wrong with it; empty when it was recorded
     */
    @Transactional
    public List<Invoerfout> bepaal(String soort, Periode periode, boolean telt, Bron bron) {
        var fouten = new ArrayList<Invoerfout>();
        if (!kent(soort)) {
            fouten.add(Invoerfout.inVeld("soort", soort, "Deze soort is er niet. Kies uit " + soorten() + "."));
        }
        fouten.addAll(tekst("bron", bron.titel()));
        if (fouten.isEmpty()) {
            // As with entries: nobody reads past a rule that is on its way.
            var op = boekingen.beginSchrijven();
            store.voegToe(new Telwijze.Regel(new Soort(soort), periode, telt, bron, op));
            auditlog.noteer(Voorval.inhoud("telwijze.bepaald")
                    .over("soort", soort)
                    .met(Map.of(), Map.of("periode", periode.toString(), "telt", telt ? "ja" : "nee")));
        }
        return fouten;
    }

    private boolean kent(String code) {
        return store.soorten().stream().anyMatch(een -> een.soort().code().equals(code));
    }

    private String soorten() {
        return String.join(
                ", ", store.soorten().stream().map(een -> een.soort().code()).toList());
    }

    private static List<Invoerfout> tekst(String veld, String tekst) {
        return tekst.isBlank() || tekst.length() > LANGSTE_TEKST
                ? List.of(Invoerfout.inVeld(veld, tekst, "Schrijf 1 tot en met 300 tekens."))
                : List.of();
    }
}
