package nl.doorstroom.opvang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.gebied.Inwonerstand;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.opvang.afspraak.Afsprakenrekening;
import nl.doorstroom.opvang.opgave.Besluitkolom;
import nl.doorstroom.opvang.opgave.Besluitvergelijking;
import nl.doorstroom.opvang.opgave.Boekhouder;
import nl.doorstroom.opvang.opgave.Opgavenboek;
import nl.doorstroom.opvang.opgave.Opvangbesluit;
import nl.doorstroom.opvang.opgave.Sleutelkeuze;
import nl.doorstroom.opvang.opgave.Spreidingssleutel;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.verdeling.Sleuteluitkomst;
import org.springframework.stereotype.Service;

/** How many places every area must have, and which decisions and agreements say so. */
@Service
@Openbaar
public class Opgaven {
    private final JdbcBesluitStore besluiten;
    private final JdbcAfspraakStore afspraken;
    private final Afsprakenlezer lezer;
    private final Spreidingssleutels spreiding;
    private final Gebieden gebieden;
    private final Transactions transacties;
    private final Clock klok;

    Opgaven(
            JdbcBesluitStore besluiten,
            JdbcAfspraakStore afspraken,
            Afsprakenlezer lezer,
            Spreidingssleutels spreiding,
            Gebieden gebieden,
            Transactions transacties,
            Clock klok) {
        this.besluiten = besluiten;
        this.afspraken = afspraken;
        this.lezer = lezer;
        this.spreiding = spreiding;
        this.gebieden = gebieden;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** Every opgave as it was known at a moment: of decisions, and within a provincie of established agreements. */
    @Openbaar
    public Opgavenboek boek(Instant bekendOp) {
        return transacties.run(() -> Boekhouder.boek(
                Boekhouder.geldend(besluiten.alle(), bekendOp),
                lezer.rekening(bekendOp).opgaven()));
    }

    /** The book as it is known now. */
    @Openbaar
    public Opgavenboek boek() {
        return boek(klok.instant());
    }

    /** What is agreed within the provincies as it is known now. */
    @Openbaar
    public Afsprakenrekening afgesproken() {
        return transacties.run(() -> lezer.rekening(klok.instant()));
    }

    /** The totals that sources print under the division within a provincie. */
    @Openbaar
    public List<Gedrukttotaal> gedrukt() {
        return transacties.run(afspraken::gedrukt);
    }

    /** The decisions that hold now, the one that was known last first. */
    @Openbaar
    public List<Opvangbesluit> besluiten() {
        return Boekhouder.geldend(alle(), klok.instant()).reversed();
    }

    /** Every version of a decision, the newest first; none for a code that never was. */
    @Openbaar
    public List<Opvangbesluit> versies(String code) {
        return alle().stream()
                .filter(een -> een.code().equals(code))
                .sorted(Comparator.comparingInt(Opvangbesluit::versie).reversed())
                .toList();
    }

    /** A decision as it holds now. */
    @Openbaar
    public Optional<Opvangbesluit> find(String code) {
        return versies(code).stream().findFirst();
    }

    /**
     * A decision beside what its keys give: with the inhabitants of a year before it, and with the key of the Spreidingswet
     * that was known when it was written down, or the first after that.
     */
    @Openbaar
    public Besluitoverzicht vergelijk(Opvangbesluit besluit) {
        var stand = gebieden.inwonerstanden().stream()
                .filter(een -> !een.peildatum().isAfter(besluit.per().minusYears(1)))
                .reduce((_, later) -> later);
        var inwoners = stand.map(this::perProvincie).orElse(Map.of());
        var sleutel = spreidingssleutel(besluit);
        var kolommen = besluit.kolommen().stream()
                .map(een -> Besluitvergelijking.van(een, voorganger(een), inwoners, verdeeld(een, sleutel)))
                .toList();
        return new Besluitoverzicht(besluit, stand.map(Inwonerstand::peildatum), sleutel, kolommen);
    }

    private Optional<Spreidingssleutel> spreidingssleutel(Opvangbesluit besluit) {
        return besluit.kolommen().stream().anyMatch(een -> een.sleutel() == Sleutelkeuze.SPREIDINGSWET)
                ? spreiding.bij(besluit.bekendOp())
                : Optional.empty();
    }

    private Optional<Sleuteluitkomst> verdeeld(Besluitkolom kolom, Optional<Spreidingssleutel> sleutel) {
        return sleutel.filter(_ -> kolom.sleutel() == Sleutelkeuze.SPREIDINGSWET)
                .map(een -> spreiding.verdeel(een, kolom.totaal()).provincies());
    }

    private Optional<Besluitkolom> voorganger(Besluitkolom kolom) {
        return kolom.voortbouwtOp().flatMap(this::find).flatMap(een -> een.kolom(kolom.soort()));
    }

    private Map<Gebiedscode, Long> perProvincie(Inwonerstand stand) {
        var perGemeente = gebieden.inwoners(stand.peildatum(), stand.indeling());
        var indeling = gebieden.indeling(stand.indeling());
        return indeling.gebieden(Gebiedsoort.PROVINCIE).stream()
                .collect(Collectors.toMap(
                        Gebied::code,
                        provincie -> indeling.gemeentenIn(provincie.code()).stream()
                                .mapToLong(een -> perGemeente.getOrDefault(een.code(), 0L))
                                .sum()));
    }

    /** As areas are called now. */
    @Openbaar
    public Gebiedsindeling indeling() {
        return gebieden.indeling(LocalDate.now(klok));
    }

    private List<Opvangbesluit> alle() {
        return transacties.run(besluiten::alle);
    }
}
