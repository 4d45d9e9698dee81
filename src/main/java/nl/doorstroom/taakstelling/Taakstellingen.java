package nl.doorstroom.taakstelling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with the taakstelling of a half-year. Every method is one transaction. */
@Openbaar
@Service
@Transactional
public class Taakstellingen {
    private final JdbcVersieStore versies;
    private final JdbcOverdrachtStore overdrachten;
    private final JdbcGedruktStore gedrukt;
    private final Gebieden gebieden;
    private final ApplicationEventPublisher melder;
    private final Clock klok;

    Taakstellingen(
            JdbcVersieStore versies,
            JdbcOverdrachtStore overdrachten,
            JdbcGedruktStore gedrukt,
            Gebieden gebieden,
            ApplicationEventPublisher melder,
            Clock klok) {
        this.versies = versies;
        this.overdrachten = overdrachten;
        this.gedrukt = gedrukt;
        this.gebieden = gebieden;
        this.melder = melder;
        this.klok = klok;
    }

    /** All versions, newest half-year and version first; concepts only for who may read them. */
    @Transactional(readOnly = true)
    public List<Versiekop> versies() {
        return versies.koppen();
    }

    /** The published versions, newest first: what the public may see. */
    @Transactional(readOnly = true)
    public List<Versiekop> gepubliceerde() {
        return versies.koppen().stream().filter(Versiekop::isGepubliceerd).toList();
    }

    /**
     * The version to show unless another is asked for: the newest whose figures per gemeente were officially published, else
     * the newest one. Empty when nothing is published.
     *
     * @param gepubliceerd published versions, newest first
     */
    public static Optional<Versiekop> findStandaard(List<Versiekop> gepubliceerd) {
        return gepubliceerd.stream()
                .filter(kop -> kop.herkomst() == Herkomst.OFFICIEEL)
                .findFirst()
                .or(() -> gepubliceerd.stream().findFirst());
    }

    /** The newest published version of a half-year: the one in force. */
    @Transactional(readOnly = true)
    public Optional<Versiekop> findGeldende(Halfjaar halfjaar) {
        return gepubliceerde().stream()
                .filter(kop -> kop.code().halfjaar().equals(halfjaar))
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Taakstellingversie> find(Versiecode code) {
        return versies.find(code);
    }

    /** The version; throws NoSuchElementException when there is none. */
    @Transactional(readOnly = true)
    public Taakstellingversie get(Versiecode code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("No versie " + code + "."));
    }

    /** The version worked out again, to explain its numbers and to check them. */
    @Transactional(readOnly = true)
    public Narekening rekenNa(Versiecode code) {
        return Narekening.van(get(code));
    }

    /**
     * Whether a version is still what it was when it was drawn up.
     *
     * @param controlegetalKlopt whether the stored checksum follows from what is stored
     * @param gelijk lines that the calculation reproduces
     */
    public record Oordeel(Versiecode code, boolean controlegetalKlopt, int gelijk, int regels) {
        public boolean isGaaf() {
            return controlegetalKlopt;
        }

        @Override
        public String toString() {
            return code + ": controlegetal " + (controlegetalKlopt ? "klopt" : "KLOPT NIET") + ", " + gelijk + " van "
                    + regels + " regels nagerekend";
        }
    }

    /** Works out every checksum and every line again. */
    @Transactional(readOnly = true)
    public List<Oordeel> gaNa() {
        return versies.koppen().stream().map(kop -> gaNa(get(kop.code()))).toList();
    }

    private static Oordeel gaNa(Taakstellingversie versie) {
        var kop = versie.kop();
        var opnieuw = Controlegetal.van(kop.code(), kop.uitgangspunten(), kop.herkomst(), kop.bron(), versie.regels());
        return new Oordeel(
                kop.code(),
                opnieuw.equals(kop.controlegetal()),
                Narekening.van(versie).gelijk(),
                versie.regels().size());
    }

    /** The totals that official tables print for this version. */
    @Transactional(readOnly = true)
    public List<GedruktTotaal> gedrukteTotalen(Versiecode code) {
        return gedrukt.van(code);
    }

    /** What changed per gemeente of the later division; old gemeenten are summed to the new ones. */
    @Transactional(readOnly = true)
    public Versievergelijking vergelijk(Versiecode oud, Versiecode nieuw) {
        var een = get(oud);
        var ander = get(nieuw);
        var op =
                een.uitgangspunten().indelingOp().isAfter(ander.uitgangspunten().indelingOp())
                        ? een.uitgangspunten().indelingOp()
                        : ander.uitgangspunten().indelingOp();
        return Versievergelijking.van(een.kop(), herleid(een, op), ander.kop(), herleid(ander, op), op);
    }

    private Map<Gebiedscode, Long> herleid(Taakstellingversie versie, LocalDate indeling) {
        return gebieden.herleid(versie.aantallen(), versie.uitgangspunten().indelingOp(), indeling)
                .cijfers();
    }

    /** Works out a new version as concept. Refused when it cannot be divided or would raise what is published. */
    @Vereist(Bevoegdheid.TAAKSTELLING_OPSTELLEN)
    public Opstelling stelOp(Uitgangspunten punten, Bron bron) {
        var bezwaren = new ArrayList<>(Bezwaren.tegen(punten, findGeldende(punten.halfjaar())));
        var inwoners = findInwoners(punten);
        if (inwoners.isEmpty()) {
            bezwaren.add(Bezwaren.geenInwoners(punten.inwonersOp()));
            return new Opstelling.Geweigerd(bezwaren);
        }
        var opsteller = new Opsteller(punten, inwoners.get());
        var regels = opsteller.regels();
        bezwaren.addAll(opsteller.bezwaren());
        return bezwaren.isEmpty()
                ? new Opstelling.Gereed(bewaar(punten, Herkomst.BEREKEND, bron, regels))
                : new Opstelling.Geweigerd(bezwaren);
    }

    /** Takes over a table that was officially published per gemeente, as concept. Refused when it doesn't add up. */
    @Vereist(Bevoegdheid.TAAKSTELLING_OPSTELLEN)
    public Opstelling neemOver(Uitgangspunten punten, Bron bron, List<Taakstellingregel> regels) {
        var bezwaren = Bezwaren.tegenTabel(punten, regels);
        return bezwaren.isEmpty()
                ? new Opstelling.Gereed(bewaar(punten, Herkomst.OFFICIEEL, bron, regels))
                : new Opstelling.Geweigerd(bezwaren);
    }

    /** @param op day of the decision; null when not known */
    @Vereist(Bevoegdheid.TAAKSTELLING_VASTSTELLEN)
    public Opstelling stelVast(Versiecode code, @Nullable LocalDate op) {
        return zet(code, "VASTGESTELD", op);
    }

    /**
     * Makes a version known; from then on it never changes, and an older version of the half-year counts as bijgesteld.
     *
     * @param op day of publication; null when not known
     */
    @Vereist(Bevoegdheid.TAAKSTELLING_PUBLICEREN)
    public Opstelling publiceer(Versiecode code, @Nullable LocalDate op) {
        var uitkomst = zet(code, "GEPUBLICEERD", op);
        if (uitkomst instanceof Opstelling.Gereed(var versie) && isGeldend(code)) {
            meld(versie);
        }
        return uitkomst;
    }

    private boolean isGeldend(Versiecode code) {
        return findGeldende(code.halfjaar())
                .filter(kop -> kop.code().equals(code))
                .isPresent();
    }

    private void meld(Taakstellingversie versie) {
        melder.publishEvent(new TaakstellingGewijzigd(
                versie.code().halfjaar(), naOverdracht(versie), versie.kop().bron()));
    }

    private Opstelling zet(Versiecode code, String stap, @Nullable LocalDate op) {
        var bezwaren = Bezwaren.tegenStap(code, versies.find(code), stap);
        if (!bezwaren.isEmpty()) {
            return new Opstelling.Geweigerd(bezwaren);
        }
        versies.zetStap(code, stap, op, klok.instant());
        return new Opstelling.Gereed(get(code));
    }

    /** Throws away a version that is not published yet; false when there is none or it is published. */
    @Vereist(Bevoegdheid.TAAKSTELLING_OPSTELLEN)
    public Opstelling verwerp(Versiecode code) {
        var versie = versies.find(code);
        var bezwaren = Bezwaren.tegenVerwerpen(code, versie);
        if (versie.isEmpty() || !bezwaren.isEmpty()) {
            return new Opstelling.Geweigerd(bezwaren);
        }
        versies.verwijder(code);
        return new Opstelling.Gereed(versie.get());
    }

    /** The transfers of a half-year, in the order in which they were booked. */
    @Transactional(readOnly = true)
    public List<Overdracht> overdrachten(Halfjaar halfjaar) {
        return overdrachten.van(halfjaar);
    }

    /** What each gemeente has to do after all transfers of the half-year. */
    @Transactional(readOnly = true)
    public Map<Gebiedscode, Long> naOverdracht(Taakstellingversie versie) {
        return Overdrachten.verwerk(
                versie.aantallen(), overdrachten.van(versie.code().halfjaar()));
    }

    /** Books a transfer against the version in force. The sum over the country does not change. */
    @Vereist(Bevoegdheid.OVERDRACHT_VASTLEGGEN)
    public Overdrachtuitkomst draagOver(Overdracht overdracht) {
        overdrachten.wachtOpBeurt(overdracht.halfjaar());
        var geldend = findGeldende(overdracht.halfjaar()).map(kop -> get(kop.code()));
        var nu = geldend.map(this::naOverdracht).orElse(Map.of());
        var bezwaren = Overdrachten.bezwaren(overdracht, geldend.isPresent(), nu);
        if (!bezwaren.isEmpty()) {
            return new Overdrachtuitkomst.Geweigerd(bezwaren);
        }
        overdrachten.voegToe(overdracht, klok.instant());
        var na = Overdrachten.verwerk(nu, List.of(overdracht));
        melder.publishEvent(new TaakstellingGewijzigd(overdracht.halfjaar(), na, overdracht.bron()));
        return new Overdrachtuitkomst.Overgedragen(
                overdracht, na.getOrDefault(overdracht.van(), 0L), na.getOrDefault(overdracht.naar(), 0L));
    }

    void noteerGedrukt(Versiecode code, List<GedruktTotaal> totalen) {
        totalen.forEach(totaal -> gedrukt.voegToe(code, totaal));
    }

    /** Empty when they are not known on that date, or only in a later division. */
    private Optional<SortedMap<Gebiedscode, Long>> findInwoners(Uitgangspunten punten) {
        return gebieden.inwonerstanden().stream()
                .filter(stand -> stand.peildatum().equals(punten.inwonersOp()))
                .filter(stand -> !stand.indeling().isAfter(punten.indelingOp()))
                .findFirst()
                .map(stand -> gebieden.inwoners(punten.inwonersOp(), punten.indelingOp()));
    }

    private Taakstellingversie bewaar(
            Uitgangspunten punten, Herkomst herkomst, Bron bron, List<Taakstellingregel> regels) {
        var hoogste = versies.koppen().stream()
                .filter(kop -> kop.code().halfjaar().equals(punten.halfjaar()))
                .mapToInt(kop -> kop.code().nummer())
                .max()
                .orElse(0);
        var code = new Versiecode(punten.halfjaar(), hoogste + 1);
        var controlegetal = Controlegetal.van(code, punten, herkomst, bron, regels);
        var kop = new Versiekop(code, punten, new Toestand.Concept(), herkomst, bron, controlegetal);
        var versie = new Taakstellingversie(kop, regels);
        versies.voegToe(versie, klok.instant());
        return get(code);
    }
}
