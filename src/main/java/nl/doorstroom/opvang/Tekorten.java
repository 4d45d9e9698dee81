package nl.doorstroom.opvang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.locatie.Bezetting;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.opgave.Opgavenboek;
import nl.doorstroom.opvang.pijplijn.Project;
import nl.doorstroom.opvang.tekort.Tekort;
import nl.doorstroom.opvang.tekort.Tekortrekening;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Service;

/**
 * What areas will lack in reception in the coming two years, and what decides it. It is read in several transactions, all as
 * known at one moment: how steps went before is read for the product itself, so that everybody counts with the same.
 */
@Service
@Vereist(Bevoegdheid.OPVANG_INZIEN)
public class Tekorten {
    private static final List<Gebiedsoort> SOORTEN = List.of(
            Gebiedsoort.LAND,
            Gebiedsoort.PROVINCIE,
            Gebiedsoort.VEILIGHEIDSREGIO,
            Gebiedsoort.REGIO,
            Gebiedsoort.GEMEENTE);

    private final Locaties locaties;
    private final Pijplijnen pijplijnen;
    private final Opgaven opgaven;
    private final Gebieden gebieden;
    private final Clock klok;

    Tekorten(Locaties locaties, Pijplijnen pijplijnen, Opgaven opgaven, Gebieden gebieden, Clock klok) {
        this.locaties = locaties;
        this.pijplijnen = pijplijnen;
        this.opgaven = opgaven;
        this.gebieden = gebieden;
        this.klok = klok;
    }

    /** The areas that lie wholly within that of whoever acts: the country first, gemeenten last. */
    public List<Gebied> gebieden() {
        var wie = Handelend.nu();
        var indeling = gebieden.indeling(LocalDate.now(klok));
        return SOORTEN.stream()
                .flatMap(soort -> indeling.gebieden(soort).stream())
                .filter(een -> isBinnen(wie, indeling, een.code()))
                .toList();
    }

    private static boolean isBinnen(Handelende wie, Gebiedsindeling indeling, Gebiedscode gebied) {
        var gemeenten = indeling.gemeentenIn(gebied);
        return !gemeenten.isEmpty()
                && gemeenten.stream().allMatch(een -> wie.mag(Bevoegdheid.OPVANG_INZIEN, een.code()));
    }

    /** Where one area stands; empty when it isn't there or whoever acts may not see all of it. */
    public Optional<Tekortbeeld> beeld(Tekortvraag vraag) {
        return beelden(vraag, Set.of(vraag.gebied())).stream().findFirst();
    }

    /** Where several areas stand, worked out together; those that whoever acts may not see are left out. */
    public List<Tekortbeeld> beelden(Tekortvraag vraag, Set<Gebiedscode> welke) {
        var nu = klok.instant();
        var vandaag = LocalDate.now(klok);
        var wie = Handelend.nu();
        var indeling = gebieden.indeling(vandaag);
        var gevraagd = welke.stream()
                .filter(een -> isBinnen(wie, indeling, een))
                .sorted()
                .flatMap(een -> indeling.find(een).stream())
                .toList();
        if (gevraagd.isEmpty()) {
            return List.of();
        }
        var rekening = rekening(vraag, vandaag, nu);
        var open = rekening.locaties()
                .filter(een -> een.plaatsen().op(vandaag) > 0)
                .toList();
        var som = new Som(vraag, vandaag, rekening, opgaven.boek(nu), locaties.bezetting(open, vandaag));
        return gevraagd.stream()
                .map(een -> som.beeld(een, codes(indeling.gemeentenIn(een.code()))))
                .toList();
    }

    private static Set<Gebiedscode> codes(List<Gebied> gemeenten) {
        return gemeenten.stream().map(Gebied::code).collect(Collectors.toSet());
    }

    private Tekortrekening rekening(Tekortvraag vraag, LocalDate vandaag, Instant nu) {
        var kolommen = vraag.kolommen();
        var er = locaties(kolommen, vandaag, nu);
        var komt = pijplijnen.zichtbaar(vandaag, nu).stream()
                .flatMap(een -> project(een, kolommen).stream())
                .toList();
        var rekening = Tekortrekening.van(vandaag, er, komt, pijplijnen.ervaring(nu));
        return vraag.alsof()
                .map(een -> rekening.alsVerlengd(een.locatie(), een.tot()))
                .orElse(rekening);
    }

    private List<Locatie> locaties(Set<Kolom> kolommen, LocalDate vandaag, Instant nu) {
        return locaties.zichtbaar(vandaag, nu).stream()
                .filter(een -> kolommen.contains(een.soort().kolom()))
                .toList();
    }

    private static Optional<Project> project(Projectdossier dossier, Set<Kolom> kolommen) {
        var gegevens = dossier.gegevens();
        var verloop = dossier.verloop();
        if (!verloop.isLopend() || !kolommen.contains(gegevens.soort().kolom())) {
            return Optional.empty();
        }
        return verloop.stap()
                .flatMap(stap -> verloop.opening()
                        .map(dag -> new Project(
                                gegevens.code(),
                                gegevens.naam(),
                                gegevens.soort(),
                                gegevens.gemeente(),
                                stap,
                                gegevens.plaatsen(),
                                dag)));
    }

    /** All that is the same for every area that is asked about. */
    private record Som(
            Tekortvraag vraag,
            LocalDate vandaag,
            Tekortrekening rekening,
            Opgavenboek boek,
            Map<String, Bezetting> bezetting) {
        private static final int HALFJAAR = 6;

        Tekortbeeld beeld(Gebied gebied, Set<Gebiedscode> gemeenten) {
            var hier = rekening.in(gemeenten);
            var maanden = hier.tekorten(
                    YearMonth.from(vandaag).plusMonths(1),
                    Tekortvraag.MAANDEN,
                    maand -> opgave(gebied, maand).map(Opgave::plaatsen).orElse(0L));
            Tekort halfjaar = maanden.get(HALFJAAR - 1);
            return new Tekortbeeld(
                    gebied,
                    vandaag,
                    hier.locaties().mapToLong(een -> een.plaatsen().op(vandaag)).sum(),
                    telling(hier.locaties().toList()),
                    maanden,
                    maanden.stream().map(een -> opgave(gebied, een.maand())).toList(),
                    halfjaar,
                    hier.wegval(halfjaar.maand().atDay(2)),
                    hier.doorslag(halfjaar));
        }

        private Optional<Opgave> opgave(Gebied gebied, YearMonth maand) {
            return boek.op(gebied.code(), vraag.soort(), maand.atDay(1));
        }

        private Optional<Tekortbeeld.Telling> telling(List<Locatie> locaties) {
            var geteld = locaties.stream()
                    .filter(een -> een.plaatsen().op(vandaag) > 0)
                    .flatMap(een -> Stream.ofNullable(bezetting.get(een.code()))
                            .map(telling -> new Geteld(een.plaatsen().op(vandaag), telling)))
                    .toList();
            return geteld.stream()
                    .map(een -> een.telling().dag())
                    .min(LocalDate::compareTo)
                    .map(oudste -> new Tekortbeeld.Telling(
                            geteld.stream()
                                    .mapToLong(een -> een.telling().bewoners())
                                    .sum(),
                            geteld.stream().mapToLong(Geteld::plaatsen).sum(),
                            oudste));
        }

        private record Geteld(int plaatsen, Bezetting telling) {}
    }
}
