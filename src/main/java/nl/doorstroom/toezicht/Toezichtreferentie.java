package nl.doorstroom.toezicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.aanmelden.Demo;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.EerdereBeoordeling;
import nl.doorstroom.toezicht.beleid.Meegeleverd;
import nl.doorstroom.toezicht.beleid.Verwijtbaarheid;
import nl.doorstroom.toezicht.ladder.Toezichtstaat;
import nl.doorstroom.toezicht.ladder.Tredebesluit;
import nl.doorstroom.toezicht.plan.Eis;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The beleidsregels that come along, and in the demonstration what went before the round of 1 January 2021 in Flevoland, from
 * the mededeling about 2020-II.
 */
@Component
@Order(70)
class Toezichtreferentie implements ReferenceData {
    private static final Gebiedscode FLEVOLAND = new Gebiedscode("PV24");
    private static final Gebiedscode ALMERE = new Gebiedscode("GM0034");
    private static final Gebiedscode LELYSTAD = new Gebiedscode("GM0995");
    private static final LocalDate JULI = LocalDate.of(2020, 7, 1);
    private static final LocalDate MAART = LocalDate.of(2020, 3, 2);
    private static final LocalDate OKTOBER = LocalDate.of(2020, 10, 8);
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final LocalDate EINDE = LocalDate.of(2022, 1, 1);
    private static final String BRON = "Mededeling Gedeputeerde Staten van Flevoland over 2020-II";

    private final JdbcBeleidsregelStore regels;
    private final JdbcOordeelStore oordelen;
    private final JdbcLadderStore ladder;
    private final JdbcOpenbaarStore openbaar;
    private final JdbcPlanStore plannen;
    private final Gebieden gebieden;
    private final Demo demo;
    private final Clock klok;

    Toezichtreferentie(
            JdbcBeleidsregelStore regels,
            JdbcOordeelStore oordelen,
            JdbcLadderStore ladder,
            JdbcOpenbaarStore openbaar,
            JdbcPlanStore plannen,
            Gebieden gebieden,
            Demo demo,
            Clock klok) {
        this.regels = regels;
        this.oordelen = oordelen;
        this.ladder = ladder;
        this.openbaar = openbaar;
        this.plannen = plannen;
        this.gebieden = gebieden;
        this.demo = demo;
        this.klok = klok;
    }

    @Override
    public String title() {
        return "beleidsregels voor het toezicht";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isMissing() {
        return regels.isLeeg();
    }

    @Override
    @Transactional
    public void load() {
        var door = Schrijver.nu(klok);
        gebieden.indeling(Gebieden.BEGIN)
                .gebieden(Gebiedsoort.PROVINCIE)
                .forEach(provincie -> regels.voegToe(provincie.code(), regel(provincie), door));
        openbaar.kies(
                FLEVOLAND,
                new Openbaarheid(true, true, "De mededeling is openbaar in de zin van de wet (" + BRON + ")."),
                door);
        if (demo.isAan()) {
            flevoland(door);
        }
    }

    private static Beleidsregel regel(Gebied provincie) {
        return provincie.code().equals(FLEVOLAND) ? Meegeleverd.flevoland() : Meegeleverd.landelijk(provincie.naam());
    }

    private void flevoland(Schrijver door) {
        oordelen.neemOver(ALMERE, EerdereBeoordeling.gemist(JULI, Verwijtbaarheid.VERSCHOONBAAR), BRON, door);
        var besluit = new Tredebesluit(
                MAART, "Gedeputeerde Staten", "Bestuurlijke afspraken over een plan van aanpak (" + BRON + ").");
        ladder.besluit(LELYSTAD, new Toezichtstaat.Afspraken(Optional.of(besluit), EINDE), false, door);
        plannen.voegToe(LELYSTAD, Afspraak.nieuw(APRIL, new Eis.EerdereTaakstellingen(), OKTOBER, BRON, door));
        plannen.voegToe(LELYSTAD, Afspraak.nieuw(EINDE, new Eis.AlleTaakstellingen(), OKTOBER, BRON, door));
    }
}
