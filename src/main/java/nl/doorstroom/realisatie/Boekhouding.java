package nl.doorstroom.realisatie;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toegang.audit.Auditlog;
import nl.doorstroom.toegang.audit.Voorval;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing in the grootboeken. Every act is one transaction: all of it is booked, or nothing and all faults are told. */
@Service
@Vereist(Bevoegdheid.BOEKING_VASTLEGGEN)
public class Boekhouding {
    private final Boekhouder boekhouder;
    private final JdbcBoekingStore store;
    private final JdbcBoekinglezingStore lezing;
    private final Auditlog auditlog;

    Boekhouding(Boekhouder boekhouder, JdbcBoekingStore store, JdbcBoekinglezingStore lezing, Auditlog auditlog) {
        this.boekhouder = boekhouder;
        this.store = store;
        this.lezing = lezing;
        this.auditlog = auditlog;
    }

    /** Books by hand. */
    @Transactional
    public Boekuitkomst boek(Bron bron, List<Opdracht> opdrachten) {
        return boek(Boekstukopdracht.van(Boekstuk.Wijze.HAND, bron), opdrachten);
    }

    /**
     * Books what a program sent. The same request sent again is answered as before and books nothing.
     *
     * @param sleutel chosen by the program, unique among all it ever sends
     * @param vingerafdruk SHA-256 of the request in hexadecimals
     */
    @Transactional
    public Boekuitkomst boek(Bron bron, List<Opdracht> opdrachten, String sleutel, String vingerafdruk) {
        var eigen = Handelend.nu().organisatie().map(Object::toString).orElse("") + ":" + sleutel;
        store.wachtOpBeurt(eigen);
        var eerder = store.findOpSleutel(eigen);
        if (eerder.isPresent()) {
            return herhaald(eerder.get(), sleutel, vingerafdruk);
        }
        eisAlle(opdrachten);
        var al = alGeboekt(opdrachten);
        return al.isEmpty()
                ? boek(new Boekstukopdracht(Boekstuk.Wijze.API, bron, false, eigen, vingerafdruk), opdrachten)
                : new Boekuitkomst.Geweigerd(al);
    }

    /** Of whom the key of a line is in the grootboek already. */
    private List<Invoerfout> alGeboekt(List<Opdracht> opdrachten) {
        var nummers = store.bekend(opdrachten.stream()
                .map(Opdracht::sleutel)
                .filter(Objects::nonNull)
                .toList());
        return opdrachten.stream()
                .filter(opdracht -> opdracht.sleutel() != null && nummers.containsKey(opdracht.sleutel()))
                .map(opdracht -> alGeboekt(opdracht, nummers.get(opdracht.sleutel())))
                .toList();
    }

    private static Invoerfout alGeboekt(Opdracht opdracht, @Nullable Long als) {
        var uitleg = "Deze referentie is al geboekt, als boeking " + als + ". Laat deze regel weg.";
        return Boekingstoets.fout(opdracht, "referentie", "", uitleg);
    }

    private Boekuitkomst herhaald(JdbcBoekingStore.Eerder eerder, String sleutel, String vingerafdruk) {
        return vingerafdruk.equals(eerder.vingerafdruk())
                ? new Boekuitkomst.Geboekt(eerder.boekstuk(), store.nummersVan(eerder.boekstuk()), eerder.op(), true)
                : new Boekuitkomst.Geweigerd(
                        List.of(
                                Invoerfout.inVeld(
                                        "Idempotency-Key",
                                        sleutel,
                                        "Deze sleutel hoort bij een ander verzoek. Kies voor ieder nieuw verzoek een nieuwe sleutel.")));
    }

    /** Books the lines of a file; see {@link #findBestand} for whether it was read before. */
    @Transactional
    public Boekuitkomst leesIn(Bron bron, List<Opdracht> opdrachten, String vingerafdruk) {
        return boek(new Boekstukopdracht(Boekstuk.Wijze.INVOER, bron, false, null, vingerafdruk), opdrachten);
    }

    /** The faults that booking would be refused for; nothing is written. */
    @Transactional(readOnly = true)
    public List<Invoerfout> beproef(List<Opdracht> opdrachten) {
        eisAlle(opdrachten);
        return boekhouder.fouten(opdrachten);
    }

    /** Since when a file with this SHA-256 is in the grootboek; empty when it isn't, or isn't for whoever acts to see. */
    @Transactional(readOnly = true)
    public Optional<Instant> findBestand(String vingerafdruk) {
        return store.findBestand(vingerafdruk).map(JdbcBoekingStore.Eerder::op);
    }

    /** Of these keys those that are in the grootboek already, each with the boeking. */
    @Transactional(readOnly = true)
    public Map<String, Boeking> bekend(List<String> sleutels) {
        var nummers = store.bekend(sleutels);
        var boekingen = lezing.lees(nummers.values()).stream().collect(Collectors.toMap(Boeking::nummer, een -> een));
        return nummers.entrySet().stream()
                .filter(een -> boekingen.containsKey(een.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, een -> boekingen.get(een.getValue())));
    }

    private Boekuitkomst boek(Boekstukopdracht stuk, List<Opdracht> opdrachten) {
        eisAlle(opdrachten);
        try {
            var uitkomst = boekhouder.boek(stuk, opdrachten);
            if (uitkomst instanceof Boekuitkomst.Geboekt geboekt) {
                auditlog.noteer(Voorval.inhoud("boekstuk.geboekt")
                        .over("boekstuk", geboekt.boekstuk().toString())
                        .met(
                                Map.of(),
                                Map.of(
                                        "boekingen",
                                        String.valueOf(opdrachten.size()),
                                        "wijze",
                                        stuk.wijze().code())));
            }
            return uitkomst;
        } catch (DuplicateKeyException e) {
            throw new GelijktijdigGeboektException(e);
        }
    }

    private static void eisAlle(List<Opdracht> opdrachten) {
        opdrachten.stream()
                .map(Opdracht::gemeente)
                .distinct()
                .forEach(gemeente -> Handelend.eis(Bevoegdheid.BOEKING_VASTLEGGEN, gemeente));
    }
}
