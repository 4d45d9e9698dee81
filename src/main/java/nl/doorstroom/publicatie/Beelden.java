package nl.doorstroom.publicatie;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.taakstelling.Taakstellingen;
import nl.doorstroom.taakstelling.Taakstellingregel;
import nl.doorstroom.taakstelling.Taakstellingversie;
import nl.doorstroom.taakstelling.Versiecode;
import nl.doorstroom.taakstelling.Versiekop;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The published versions as the pages show them. A version does not change once it is published, so a Beeld is kept for a
 * little while; only whether it was bijgesteld since may lag that long behind.
 */
@Openbaar
@Service
public class Beelden {
    private static final Duration HOUDBAAR = Duration.ofSeconds(30);
    private static final int HOOGSTENS = 40;

    private final Taakstellingen taakstellingen;
    private final Gebieden gebieden;
    private final LoadingCache<Versiecode, Optional<Beeld>> bewaard;
    private final LoadingCache<Boolean, List<Versiekop>> versies;

    Beelden(Taakstellingen taakstellingen, Gebieden gebieden) {
        this.taakstellingen = taakstellingen;
        this.gebieden = gebieden;
        this.bewaard = Caffeine.newBuilder()
                .expireAfterWrite(HOUDBAAR)
                .maximumSize(HOOGSTENS)
                .build(this::maak);
        this.versies = Caffeine.newBuilder().expireAfterWrite(HOUDBAAR).build(_ -> taakstellingen.gepubliceerde());
    }

    /** The published versions, newest first. */
    public List<Versiekop> versies() {
        return versies.get(true);
    }

    /** The Beeld of a published version; empty when there is none of that code. */
    public Optional<Beeld> find(Versiecode code) {
        return versies().stream().anyMatch(kop -> kop.code().equals(code)) ? bewaard.get(code) : Optional.empty();
    }

    /** The version asked for or, when the text names none, the one shown by default. */
    public Optional<Beeld> findOfStandaard(String versie) {
        return Versiecode.lees(versie).flatMap(this::find).or(this::findStandaard);
    }

    public Optional<Beeld> findStandaard() {
        return Taakstellingen.findStandaard(versies()).map(Versiekop::code).flatMap(this::find);
    }

    private Optional<Beeld> maak(Versiecode code) {
        return taakstellingen.find(code).map(this::maak);
    }

    private Beeld maak(Taakstellingversie versie) {
        var indeling = gebieden.indeling(versie.uitgangspunten().indelingOp());
        var vorige = taakstellingen.findGeldende(versie.code().halfjaar().vorige());
        var eerder = vorige.map(kop -> eerder(kop, versie)).orElse(Map.of());
        var rangen = new Ranglijst(versie.regels());
        var perGemeente = versie.perGemeente();
        var regels = new ArrayList<Gemeentecijfers>();
        for (var gemeente : indeling.gemeenten()) {
            var regel = perGemeente.get(gemeente.code());
            if (regel != null) {
                regels.add(cijfers(indeling, gemeente, regel, rangen.plaats(regel), eerder.get(gemeente.code())));
            }
        }
        return Beeld.van(versie, indeling, vorige, regels);
    }

    private Map<Gebiedscode, Long> eerder(Versiekop vorige, Taakstellingversie versie) {
        var eerder = new HashMap<Gebiedscode, Long>();
        for (var verschil :
                taakstellingen.vergelijk(vorige.code(), versie.code()).verschillen()) {
            if (verschil.oud() != null) {
                eerder.put(verschil.gemeente(), verschil.oud());
            }
        }
        return eerder;
    }

    private static Gemeentecijfers cijfers(
            Gebiedsindeling indeling, Gebied gemeente, Taakstellingregel regel, int rang, @Nullable Long vorige) {
        return new Gemeentecijfers(
                gemeente,
                waarin(indeling, gemeente, Gebiedsoort.PROVINCIE),
                waarin(indeling, gemeente, Gebiedsoort.VEILIGHEIDSREGIO),
                regel.inwoners(),
                regel.aantal(),
                regel.amv(),
                rang,
                vorige,
                null,
                null);
    }

    private static Gebied waarin(Gebiedsindeling indeling, Gebied gemeente, Gebiedsoort soort) {
        return indeling.findWaarin(gemeente.code(), soort)
                .orElseThrow(() -> new IllegalStateException(gemeente + " lies in no " + soort.naam() + "."));
    }
}
