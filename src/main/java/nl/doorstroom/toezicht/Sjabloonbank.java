package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import nl.doorstroom.toezicht.stuk.Briefpapier;
import nl.doorstroom.toezicht.stuk.Sjablonen;
import nl.doorstroom.toezicht.stuk.Sjabloon;
import nl.doorstroom.toezicht.stuk.Stuksoort;
import org.springframework.stereotype.Service;

/** The templates and the paper of provincies. What is laid down counts for papers drawn up from then on. */
@Service
@Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
public class Sjabloonbank {
    private final JdbcSjabloonStore store;
    private final Toezichtgebieden gebieden;
    private final Transactions transacties;
    private final Auditlog auditlog;
    private final Clock klok;

    Sjabloonbank(
            JdbcSjabloonStore store,
            Toezichtgebieden gebieden,
            Transactions transacties,
            Auditlog auditlog,
            Clock klok) {
        this.store = store;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.auditlog = auditlog;
        this.klok = klok;
    }

    /** The template of a provincie for a kind of paper: its own, or the one that comes along. */
    public Sjabloon sjabloon(Gebiedscode provincie, Stuksoort soort) {
        return transacties.run(() -> store.sjabloon(provincie, soort)).orElseGet(() -> Sjablonen.van(soort));
    }

    /** What stands around the text: as the provincie laid it down, or with nothing but its name. */
    public Briefpapier briefpapier(Gebiedscode provincie) {
        return transacties.run(() -> store.briefpapier(provincie)).orElseGet(() -> begin(provincie));
    }

    private Briefpapier begin(Gebiedscode provincie) {
        var naam = gebieden.zichtbareProvincies().stream()
                .filter(een -> een.code().equals(provincie))
                .map(Gebied::naam)
                .findFirst()
                .orElse(provincie.waarde());
        return Briefpapier.begin(naam, provincie.waarde());
    }

    /** Lays down a template; with anything wrong nothing is kept and all of it is told. */
    @Vereist(Bevoegdheid.BELEIDSREGEL_VASTLEGGEN)
    public List<Invoerfout> legVast(Gebiedscode provincie, Sjabloon sjabloon) {
        eis(provincie);
        var fouten = new ArrayList<>(Stuktoets.lengte("onderwerp", sjabloon.onderwerp(), Stuktoets.LANGST_ONDERWERP));
        fouten.addAll(Stuktoets.lengte("tekst", sjabloon.tekst(), Stuktoets.LANGSTE_TEKST));
        sjabloon.onbekend()
                .forEach(een -> fouten.add(Stuktoets.fout(
                        "tekst", een, "Het veld {" + een + "} bestaat hier niet. Kies een veld uit de lijst.")));
        return bewaar(fouten, provincie, "sjabloon", () -> store.legVast(provincie, sjabloon, Schrijver.nu(klok)));
    }

    /** Lays down what stands around the text; with anything wrong nothing is kept and all of it is told. */
    @Vereist(Bevoegdheid.BELEIDSREGEL_VASTLEGGEN)
    public List<Invoerfout> legVast(Gebiedscode provincie, Briefpapier papier) {
        eis(provincie);
        var fouten = new ArrayList<>(Stuktoets.lengte("afzender", papier.afzender(), Stuktoets.LANGST_ONDERWERP));
        fouten.addAll(Stuktoets.lengte("ondertekening", papier.ondertekening(), Stuktoets.LANGST_ONDERWERP));
        fouten.addAll(new Foutenlijst()
                .lengte("contact", papier.contact(), Stuktoets.LANGST_ONDERWERP)
                .fouten());
        if (!Briefpapier.isKenmerk(papier.kenmerk())) {
            fouten.add(Stuktoets.fout(
                    "kenmerk",
                    papier.kenmerk(),
                    "Begin met een hoofdletter; daarna hoofdletters, cijfers en streepjes, samen hoogstens 20."));
        }
        return bewaar(fouten, provincie, "briefpapier", () -> store.legVast(provincie, papier, Schrijver.nu(klok)));
    }

    private void eis(Gebiedscode provincie) {
        gebieden.eis(Bevoegdheid.BELEIDSREGEL_VASTLEGGEN, provincie, LocalDate.now(klok));
    }

    private List<Invoerfout> bewaar(List<Invoerfout> fouten, Gebiedscode provincie, String wat, Runnable werk) {
        if (fouten.isEmpty()) {
            transacties.run(() -> {
                werk.run();
                auditlog.noteer(Voorval.inhoud("toezicht" + wat + ".vastgelegd").over("provincie", provincie.waarde()));
                return true;
            });
        }
        return fouten;
    }
}
