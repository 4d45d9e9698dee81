package nl.doorstroom.toegang.beheer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkgebieden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads roles, areas and times of appointments, and lets through only what the organisation itself has. */
@Component
class Aanstellingslezer {
    static final String ROL = "rol";
    static final String VAN = "van";
    static final String TOT = "tot-en-met";

    private static final Set<Gebiedsoort> DELEN = EnumSet.complementOf(EnumSet.of(Gebiedsoort.LAND));
    private static final List<DateTimeFormatter> SCHRIJFWIJZEN = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final Gebiedslezer gebiedslezer;
    private final Werkgebieden werkgebieden;
    private final Clock klok;

    Aanstellingslezer(Gebiedslezer gebiedslezer, Werkgebieden werkgebieden, Clock klok) {
        this.gebiedslezer = gebiedslezer;
        this.werkgebieden = werkgebieden;
        this.klok = klok;
    }

    Optional<Rol> rol(String code, Organisatie bij, List<Invoerfout> fouten) {
        var rol = Rol.find(code).filter(bekend -> bekend.pastBij(bij.soort()));
        if (rol.isEmpty()) {
            var codes = Rol.van(bij.soort()).stream().map(Rol::code).toList();
            fouten.add(Invoerfout.inVeld(
                    ROL, code, "Kies een rol die " + bij.naam() + " kan geven: " + String.join(", ", codes) + "."));
        }
        return rol;
    }

    /** The part of the organisation's area that was named; empty for all of it. */
    List<Gebiedscode> gebieden(List<String> teksten, Organisatie bij, List<Invoerfout> fouten) {
        var alles = werkgebieden.van(bij.gebieden());
        return gebiedslezer.lees(
                teksten,
                DELEN,
                gebied -> {
                    var gemeenten = gebiedslezer.gemeentenIn(gebied);
                    return !gemeenten.isEmpty() && gemeenten.stream().allMatch(alles::bevat);
                },
                fouten);
    }

    /** @param eerder the time it had; null for something new, which can't begin in the past */
    Optional<Periode> periode(String van, String totEnMet, @Nullable Periode eerder, List<Invoerfout> fouten) {
        var vandaag = LocalDate.ofInstant(klok.instant(), klok.getZone());
        var voor = fouten.size();
        var begin = van.isBlank() ? eerder == null ? vandaag : eerder.van() : datum(VAN, van, fouten);
        var einde = totEnMet.isBlank() ? null : datum(TOT, totEnMet, fouten);
        if (begin == null || fouten.size() > voor) {
            return Optional.empty();
        }
        toetsBegin(begin, vandaag, eerder, van, fouten);
        if (einde != null && (einde.isBefore(begin) || einde.isBefore(vandaag))) {
            fouten.add(Invoerfout.inVeld(
                    TOT, totEnMet, "Kies een laatste dag die niet voor de eerste dag en niet voor vandaag ligt."));
        }
        return fouten.size() > voor
                ? Optional.empty()
                : Optional.of(new Periode(begin, einde == null ? null : einde.plusDays(1)));
    }

    private static void toetsBegin(
            LocalDate begin, LocalDate vandaag, @Nullable Periode eerder, String van, List<Invoerfout> fouten) {
        var ongewijzigd = eerder != null && eerder.van().equals(begin);
        if (!ongewijzigd && begin.isBefore(vandaag)) {
            fouten.add(Invoerfout.inVeld(VAN, van, "Kies vandaag of een latere dag als eerste dag."));
        }
    }

    /** Whether two stretches of time share a day. */
    static boolean overlappen(Periode een, Periode ander) {
        return beginVoorEinde(een, ander) && beginVoorEinde(ander, een);
    }

    private static boolean beginVoorEinde(Periode een, Periode ander) {
        var einde = ander.tot();
        return einde == null || een.van().isBefore(einde);
    }

    private static @Nullable LocalDate datum(String veld, String tekst, List<Invoerfout> fouten) {
        for (var schrijfwijze : SCHRIJFWIJZEN) {
            try {
                return begrensd(LocalDate.parse(tekst.strip(), schrijfwijze), veld, tekst, fouten);
            } catch (DateTimeParseException e) {
                // Another way of writing may fit.
            }
        }
        fouten.add(Invoerfout.inVeld(veld, tekst, "Schrijf de datum als dag-maand-jaar, zoals 31-12-2027."));
        return null;
    }

    private static @Nullable LocalDate begrensd(LocalDate datum, String veld, String tekst, List<Invoerfout> fouten) {
        if (datum.getYear() >= 2000 && datum.getYear() < 2100) {
            return datum;
        }
        fouten.add(Invoerfout.inVeld(veld, tekst, "Kies een datum tussen 2000 en 2100."));
        return null;
    }
}
