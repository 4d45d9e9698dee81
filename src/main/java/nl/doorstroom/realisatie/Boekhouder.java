package nl.doorstroom.realisatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.realisatie.Boekingsketen.Rij;
import nl.doorstroom.realisatie.JdbcBoekingStore.Afzender;
import nl.doorstroom.realisatie.JdbcBoekingStore.Kop;
import nl.doorstroom.realisatie.JdbcBoekingStore.Schakel;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes entries in the chains of their gemeenten. Whoever calls has begun a transaction and looked at permissions. */
@Component
class Boekhouder {
    private final JdbcBoekingStore store;
    private final JdbcGrootboekStore grootboek;
    private final Gebieden gebieden;
    private final Clock klok;

    Boekhouder(JdbcBoekingStore store, JdbcGrootboekStore grootboek, Gebieden gebieden, Clock klok) {
        this.store = store;
        this.grootboek = grootboek;
        this.gebieden = gebieden;
        this.klok = klok;
    }

    /** All that is wrong with it, without writing anything. */
    List<Invoerfout> fouten(List<Opdracht> opdrachten) {
        var soorten = grootboek.soorten().stream().map(Soortgegevens::soort).collect(Collectors.toSet());
        var fouten = new ArrayList<>(new Boekingstoets(gebieden, soorten, LocalDate.now(klok)).fouten(opdrachten));
        fouten.addAll(zonderVoorganger(opdrachten));
        fouten.addAll(gecorrigeerd(opdrachten));
        return fouten;
    }

    /** Who corrects or goes on from an entry names one of the same gemeente. */
    private List<Invoerfout> zonderVoorganger(List<Opdracht> opdrachten) {
        var verder = opdrachten.stream()
                .filter(opdracht -> Postvorm.van(opdracht.handeling()) != null)
                .toList();
        var gemeenten = store.gemeenten(verder.stream().map(Boekhouder::van).toList());
        return verder.stream()
                .filter(opdracht -> !opdracht.gemeente().equals(gemeenten.get(van(opdracht))))
                .map(opdracht -> Boekingstoets.fout(
                        opdracht,
                        "boeking",
                        van(opdracht),
                        "Deze boeking is er niet, of is niet van " + opdracht.gemeente() + ". Controleer het nummer."))
                .toList();
    }

    /** Books all, known since now, or nothing. */
    Boekuitkomst boek(Boekstukopdracht stuk, List<Opdracht> opdrachten) {
        var begonnen = store.beginSchrijven();
        var koppen = store.vergrendel(gemeenten(opdrachten));
        var fouten = fouten(opdrachten);
        return fouten.isEmpty() ? schrijf(stuk, opdrachten, koppen, begonnen) : new Boekuitkomst.Geweigerd(fouten);
    }

    /**
     * Books what became known in the past, for history that comes with the product.
     *
     * @param bekendOp not before what the grootboeken of these gemeenten have already; the database refuses it otherwise
     */
    Boekuitkomst.Geboekt boekToen(Boekstukopdracht stuk, List<Opdracht> opdrachten, Instant bekendOp) {
        var koppen = store.vergrendel(gemeenten(opdrachten));
        return schrijf(stuk, opdrachten, koppen, bekendOp);
    }

    private static Collection<Gebiedscode> gemeenten(List<Opdracht> opdrachten) {
        return opdrachten.stream().map(Opdracht::gemeente).collect(Collectors.toSet());
    }

    private List<Invoerfout> gecorrigeerd(List<Opdracht> opdrachten) {
        var correcties = opdrachten.stream()
                .filter(opdracht -> opdracht.handeling() instanceof Handeling.Correctie)
                .toList();
        var nummers = correcties.stream().map(Boekhouder::van).toList();
        var al = new TreeMap<>(store.gecorrigeerd(nummers));
        var fouten = new ArrayList<Invoerfout>();
        var gezien = new HashSet<Long>();
        for (var correctie : correcties) {
            var door = al.get(van(correctie));
            if (door != null || !gezien.add(van(correctie))) {
                fouten.add(alGecorrigeerd(correctie, door));
            }
        }
        return fouten;
    }

    private static long van(Opdracht opdracht) {
        return Objects.requireNonNull(Postvorm.van(opdracht.handeling()));
    }

    private static Invoerfout alGecorrigeerd(Opdracht correctie, @Nullable Long door) {
        var uitleg = door == null
                ? "Deze boeking staat er twee keer om te corrigeren. Laat er een staan."
                : "Iemand was u voor: boeking " + door + " corrigeert deze al. Bekijk die, en corrigeer zo nodig die.";
        return Boekingstoets.fout(correctie, "boeking", van(correctie), uitleg);
    }

    private Boekuitkomst.Geboekt schrijf(
            Boekstukopdracht stuk, List<Opdracht> opdrachten, Map<Gebiedscode, Kop> koppen, Instant begonnen) {
        var op = nietTerug(begonnen.truncatedTo(ChronoUnit.MICROS), koppen.values());
        var id = store.nieuwBoekstuk();
        store.voegToe(new Boekstuk(id, stuk.wijze(), stuk.bron(), auteur(), stuk.synthetisch()), afzender(stuk), op);
        var nummers = store.nummers(opdrachten.size());
        store.voegToe(schakels(opdrachten, koppen, nummers, new Geboren(id, op)));
        return new Boekuitkomst.Geboekt(id, Arrays.stream(nummers).boxed().toList(), op, false);
    }

    /** From which boekstuk, and since when it is known. */
    private record Geboren(UUID boekstuk, Instant op) {}

    /** Clocks may differ a little between machines; what is known never goes back. */
    private static Instant nietTerug(Instant nu, Collection<Kop> koppen) {
        return koppen.stream().map(Kop::geregistreerdOp).reduce(nu, (een, ander) -> een.isAfter(ander) ? een : ander);
    }

    private static String auteur() {
        return Handelend.nu().toString();
    }

    private static Afzender afzender(Boekstukopdracht stuk) {
        var wie = Handelend.nu();
        return new Afzender(
                wie instanceof Handelende.Gebruiker gebruiker
                        ? gebruiker.account().waarde()
                        : null,
                wie.organisatie().map(OrganisatieId::waarde).orElse(null),
                stuk.sleutel(),
                stuk.vingerafdruk());
    }

    private static List<Schakel> schakels(
            List<Opdracht> opdrachten, Map<Gebiedscode, Kop> koppen, long[] nummers, Geboren geboren) {
        var keten = new Boekingsketen();
        var laatste = new TreeMap<Gebiedscode, byte[]>();
        koppen.forEach((gemeente, kop) -> laatste.put(gemeente, kop.hash()));
        var schakels = new ArrayList<Schakel>(opdrachten.size());
        for (int i = 0; i < nummers.length; i++) {
            var rij = rij(opdrachten.get(i), nummers[i], geboren);
            var vorige = Objects.requireNonNull(laatste.get(opdrachten.get(i).gemeente()));
            var hash = keten.hash(vorige, rij);
            laatste.put(opdrachten.get(i).gemeente(), hash);
            schakels.add(new Schakel(rij, hash));
        }
        return schakels;
    }

    private static Rij rij(Opdracht opdracht, long nummer, Geboren geboren) {
        return new Rij(
                opdracht.gemeente().waarde(),
                nummer,
                Postvorm.naam(opdracht.post()),
                Postvorm.soort(opdracht.post()),
                opdracht.post().aantal(),
                opdracht.geldigOp(),
                geboren.op(),
                Postvorm.naam(opdracht.handeling()),
                Postvorm.van(opdracht.handeling()),
                geboren.boekstuk(),
                opdracht.verwijzing(),
                opdracht.sleutel());
    }
}
