package nl.doorstroom.opvang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.Organisatieverwijzing;
import nl.doorstroom.toegang.Reikwijdte;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.Werkgebied;
import org.springframework.stereotype.Component;

/** Fills a throwaway database with made-up reception and works out what areas lack, so that it can be timed. */
@Component
@Vereist(Bevoegdheid.LOCATIE_VASTLEGGEN)
public class Opvangmeting {
    private static final int DAGEN = 5 * 365;
    private static final Organisatieverwijzing METING = new Organisatieverwijzing(
            new OrganisatieId(new UUID(0, 0)), "Meting (verzonnen)", Organisatiesoort.PROVINCIE);

    private final JdbcOpvangmetingStore store;
    private final Tekorten tekorten;
    private final Gebieden gebieden;
    private final Transactions transacties;
    private final Clock klok;

    Opvangmeting(
            JdbcOpvangmetingStore store, Tekorten tekorten, Gebieden gebieden, Transactions transacties, Clock klok) {
        this.store = store;
        this.tekorten = tekorten;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.klok = klok;
    }

    /**
     * Makes locaties with five years of daily occupancy, and projects.
     *
     * @return counts of occupancy that were written
     */
    public int vul(int locaties, int projecten) {
        return transacties.run(() -> {
            var vandaag = LocalDate.now(klok);
            var gemeenten = gemeenten().stream().map(Gebiedscode::waarde).toList();
            store.vulLocaties(locaties, gemeenten, vandaag);
            store.vulProjecten(projecten, gemeenten, vandaag);
            return store.vulBezetting(DAGEN, vandaag);
        });
    }

    private List<Gebiedscode> gemeenten() {
        return gebieden.indeling(LocalDate.now(klok)).gemeenten().stream()
                .map(Gebied::code)
                .toList();
    }

    /**
     * Works out 24 months for every gemeente.
     *
     * @return how many gemeenten
     */
    public int perGemeente() {
        var welke = gemeenten().stream().collect(Collectors.toSet());
        return tekorten.beelden(vraag(Gebiedscode.NEDERLAND), welke).size();
    }

    /** Works out 24 months for one provincie, for who may see that provincie alone. */
    public int provincie() {
        return eigen(new Gebiedscode("PV24"));
    }

    /** Works out 24 months for one gemeente, for who may see that gemeente alone. */
    public int gemeente() {
        return eigen(gemeenten().getFirst());
    }

    private int eigen(Gebiedscode gebied) {
        var binnen = gebieden.indeling(LocalDate.now(klok)).gemeentenIn(gebied).stream()
                .map(Gebied::code)
                .collect(Collectors.toSet());
        var wie = new Handelende.Toepassing(
                "meting", METING, Map.of(Bevoegdheid.OPVANG_INZIEN, Reikwijdte.EIGEN_GEBIED), Werkgebied.van(binnen));
        return Handelend.als(wie, () -> tekorten.beelden(vraag(gebied), Set.of(gebied)))
                .size();
    }

    private static Tekortvraag vraag(Gebiedscode gebied) {
        return new Tekortvraag(gebied, Opgavesoort.COA, false, Optional.empty());
    }

    /** The least that must be done: passing once over the rows of which it is made. */
    public long loopDoor() {
        return transacties.run(store::loopDoor);
    }
}
