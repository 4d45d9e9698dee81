package nl.doorstroom.realisatie.invoer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.secret.Keys;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Boekhouding;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Handeling;
import nl.doorstroom.realisatie.Opdracht;
import nl.doorstroom.realisatie.Post;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.invoer.JdbcBekendeRegelStore.Bekend;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import org.springframework.stereotype.Component;

/** Tries a file out, without writing anything in the grootboek. */
@Component
class Beproever {
    private static final int SAMEN = 2_000;
    private static final int VOORBEELDEN = 8;

    private final Gebieden gebieden;
    private final Grootboeken grootboeken;
    private final Boekhouding boekhouding;
    private final JdbcBekendeRegelStore bekenden;
    private final Transactions transacties;
    private final Keys keys;
    private final Clock klok;

    Beproever(
            Gebieden gebieden,
            Grootboeken grootboeken,
            Boekhouding boekhouding,
            JdbcBekendeRegelStore bekenden,
            Transactions transacties,
            Keys keys,
            Clock klok) {
        this.gebieden = gebieden;
        this.grootboeken = grootboeken;
        this.boekhouding = boekhouding;
        this.bekenden = bekenden;
        this.transacties = transacties;
        this.keys = keys;
        this.klok = klok;
    }

    List<Soort> soorten() {
        return grootboeken.soorten().stream().map(een -> een.soort()).toList();
    }

    /** @param toewijzing that fits the head of the sheet */
    Proef beproef(Sheet blad, String bron, Toewijzing toewijzing, Teller teller) {
        var werk = new Werk(toewijzing.perPersoon());
        var lezer = new Regellezer(
                blad.head(), toewijzing, grootboeken.soorten(), new Regelsleutels(keys, bron), werk::vind);
        for (int begin = 0; begin < blad.lines().size(); begin += SAMEN) {
            teller.staatOp(begin);
            var deel = blad.lines()
                    .subList(begin, Math.min(begin + SAMEN, blad.lines().size()));
            werk.verdeel(
                    deel.stream().flatMap(lijn -> lezer.lees(lijn).stream()).toList());
        }
        teller.staatOp(blad.lines().size());
        lezer.fouten().forEach(werk::fout);
        return werk.proef();
    }

    /** What was found of one file so far. */
    private final class Werk {
        private final boolean perPersoon;
        private final Map<LocalDate, Gebiedsindeling> indelingen = new HashMap<>();
        private final Map<Gebiedscode, Boolean> eigen = new HashMap<>();
        private final Map<Soort, String> soortnamen = new HashMap<>();
        private final List<Opdracht> nieuw = new ArrayList<>();
        private final List<Opdracht> correcties = new ArrayList<>();
        private final List<Regelmelding> meldingen = new ArrayList<>();
        private int bekend;

        Werk(boolean perPersoon) {
            this.perPersoon = perPersoon;
            grootboeken.soorten().forEach(een -> soortnamen.put(een.soort(), een.naam()));
        }

        /** Gemeenten change their names at the beginning of a year, as a rule. */
        Optional<Gebied> vind(String naam, LocalDate dag) {
            return indeling(dag.withDayOfYear(1))
                    .findOpNaam(naam, Gebiedsoort.GEMEENTE)
                    .or(() -> indeling(dag.plusYears(1).withDayOfYear(1)).findOpNaam(naam, Gebiedsoort.GEMEENTE));
        }

        private Gebiedsindeling indeling(LocalDate dag) {
            var vandaag = LocalDate.now(klok);
            var op = dag.isBefore(Gebieden.BEGIN) ? Gebieden.BEGIN : dag.isAfter(vandaag) ? vandaag : dag;
            return indelingen.computeIfAbsent(op, gebieden::indeling);
        }

        void verdeel(List<Regel> regels) {
            var eigene = regels.stream().filter(this::isEigen).toList();
            var sleutels = eigene.stream().map(Regel::sleutel).toList();
            var geboekt = transacties.run(() -> bekenden.bekend(sleutels));
            for (var regel : eigene) {
                var al = geboekt.get(regel.sleutel());
                if (al == null) {
                    nieuw.add(regel.opdracht(new Handeling.Registratie()));
                } else {
                    weeg(regel, al);
                }
            }
        }

        private boolean isEigen(Regel regel) {
            boolean mag = eigen.computeIfAbsent(
                    regel.gemeente(), een -> Handelend.nu().mag(Bevoegdheid.BOEKING_VASTLEGGEN, een));
            if (!mag) {
                var gemeente = regel.gemeente().waarde();
                var uitleg = "Deze gemeente ligt niet in je gebied, of bestaat niet. Haal de regel uit het bestand.";
                fout(new Invoerfout(regel.nummer(), Veld.GEMEENTE.naam(), gemeente, uitleg));
            }
            return mag;
        }

        private void weeg(Regel regel, Bekend al) {
            if (al.zegtHetzelfde(regel)) {
                bekend++;
                meld(regel, Regelmelding.Soort.BEKEND, "Staat al in het grootboek. Er komt niets bij.", al.boeking());
            } else if (!al.gemeente().equals(regel.gemeente())) {
                var uitleg = "Dit kenmerk is al geboekt in " + naam(al.gemeente(), al.dag()) + ", boeking "
                        + al.boeking() + ". Haal de regel weg en boek de verhuizing met de hand.";
                fout(new Invoerfout(
                        regel.nummer(), Veld.GEMEENTE.naam(), regel.gemeente().waarde(), uitleg));
            } else {
                correcties.add(regel.opdracht(new Handeling.Correctie(al.boeking())));
                meld(
                        regel,
                        Regelmelding.Soort.GEWIJZIGD,
                        "Was: " + woorden(al) + ". Nu: " + woorden(regel) + ".",
                        al.boeking());
            }
        }

        private void meld(Regel regel, Regelmelding.Soort soort, String uitleg, long boeking) {
            meldingen.add(new Regelmelding(regel.nummer(), soort, "", "", uitleg, boeking));
        }

        void fout(Invoerfout fout) {
            meldingen.add(Regelmelding.van(fout));
        }

        private String woorden(Bekend al) {
            return al.aantal() + " " + soortnamen.getOrDefault(al.soort(), "") + ", " + DutchFormat.date(al.dag());
        }

        private String woorden(Regel regel) {
            return regel.aantal() + " " + soortnamen.getOrDefault(regel.soort(), "") + ", "
                    + DutchFormat.date(regel.dag());
        }

        private String naam(Gebiedscode gemeente, LocalDate dag) {
            return indeling(dag.withDayOfYear(1))
                    .find(gemeente)
                    .map(een -> een.naam())
                    .orElse(gemeente.waarde());
        }

        Proef proef() {
            boekhouding.beproef(nieuw).forEach(this::fout);
            boekhouding.beproef(correcties).forEach(this::fout);
            var goed = zonderFouten(nieuw);
            goed.stream().limit(VOORBEELDEN).forEach(this::voorbeeld);
            meldingen.sort(Comparator.comparingInt(Regelmelding::regel));
            var fouten = (int) meldingen.stream().filter(Werk::isFout).count();
            return new Proef(goed, zonderFouten(correcties), bekend, fouten, meldingen);
        }

        private List<Opdracht> zonderFouten(List<Opdracht> opdrachten) {
            var fout = meldingen.stream()
                    .filter(Werk::isFout)
                    .map(Regelmelding::regel)
                    .collect(Collectors.toSet());
            return opdrachten.stream()
                    .filter(een -> !fout.contains(een.regel()))
                    .toList();
        }

        private static boolean isFout(Regelmelding melding) {
            return melding.soort() == Regelmelding.Soort.FOUT;
        }

        private void voorbeeld(Opdracht een) {
            var soort = een.post() instanceof Post.Huisvesting huisvesting
                    ? soortnamen.getOrDefault(huisvesting.soort(), "")
                    : "";
            var wat = (perPersoon ? "1 persoon" : een.post().aantal() + " mensen") + ", " + soort + ", "
                    + naam(een.gemeente(), een.geldigOp()) + ", " + DutchFormat.date(een.geldigOp());
            meldingen.add(new Regelmelding(een.regel(), Regelmelding.Soort.VOORBEELD, "", "", wat, null));
        }
    }
}
