package nl.doorstroom.gebied;

import static nl.doorstroom.kern.Invoerfout.inVeld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Herindeling.Deel;
import nl.doorstroom.gebied.Herindeling.Naamswijziging;
import nl.doorstroom.gebied.Herindeling.Samenvoeging;
import nl.doorstroom.gebied.Herindeling.Splitsing;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;

/** Says everything that stands in the way of a herindeling, at once. */
final class Herindelingstoets {
    private final Uitgangspunt uitgangspunt;
    private final List<Invoerfout> fouten = new ArrayList<>();

    private Herindelingstoets(Uitgangspunt uitgangspunt) {
        this.uitgangspunt = uitgangspunt;
    }

    static List<Invoerfout> fouten(Herindeling herindeling, Uitgangspunt uitgangspunt) {
        var toets = new Herindelingstoets(uitgangspunt);
        toets.datum(herindeling.datum());
        switch (herindeling) {
            case Samenvoeging samenvoeging -> toets.samenvoeging(samenvoeging);
            case Splitsing splitsing -> toets.splitsing(splitsing);
            case Naamswijziging wijziging -> toets.naamswijziging(wijziging);
        }
        return List.copyOf(toets.fouten);
    }

    private void datum(LocalDate datum) {
        if (datum.getDayOfYear() != 1) {
            fout("datum", datum, "Een herindeling gaat in op 1 januari. Geef een datum als 2024-01-01.");
        }
        if (uitgangspunt.vooraf().gemeenten().isEmpty()) {
            fout(
                    "datum",
                    datum,
                    "Van de dag ervoor is de indeling niet bekend. Kies een datum na het begin van de gegevens.");
        }
    }

    private void samenvoeging(Samenvoeging samenvoeging) {
        if (samenvoeging.van().size() < 2) {
            fout("van", samenvoeging.van(), "Samenvoegen vraagt twee of meer gemeenten.");
        }
        samenvoeging.van().forEach(gemeente -> bestaat("van", gemeente));
        if (!samenvoeging.van().contains(samenvoeging.naar())) {
            vrijeCode(samenvoeging.naar());
        }
        vrijeNaam(samenvoeging.naar(), samenvoeging.naam(), samenvoeging.van());
        geenLatereStanden(samenvoeging.datum());
    }

    private void naamswijziging(Naamswijziging wijziging) {
        bestaat("gemeente", wijziging.gemeente());
        vrijeNaam(wijziging.gemeente(), wijziging.naam(), Set.of(wijziging.gemeente()));
        uitgangspunt
                .vooraf()
                .find(wijziging.gemeente())
                .filter(gebied -> gebied.naam().equals(wijziging.naam()))
                .ifPresent(gebied -> fout("naam", wijziging.naam(), "Zo heet de gemeente al."));
    }

    private void splitsing(Splitsing splitsing) {
        bestaat("van", splitsing.van());
        delen(splitsing);
        plekken(splitsing);
        plekkenGenoeg(splitsing);
        aandelen(splitsing);
        geenLatereStanden(splitsing.datum());
    }

    private void delen(Splitsing splitsing) {
        if (splitsing.delen().size() < 2) {
            fout("deel", splitsing.delen().size(), "Splitsen vraagt twee of meer delen.");
        }
        eenmalig("deel", splitsing.delen().stream().map(Deel::code).toList());
        eenmalig("naam", splitsing.delen().stream().map(Deel::naam).toList());
        splitsing.delen().forEach(deel -> deel(splitsing, deel));
    }

    private void deel(Splitsing splitsing, Deel deel) {
        if (uitgangspunt.isNieuw(deel.code())) {
            vrijeCode(deel.code());
            vrijeNaam(deel.code(), deel.naam(), Set.of(splitsing.van()));
        } else {
            bestaat("deel", deel.code());
            vrijeNaam(deel.code(), deel.naam(), Set.of(splitsing.van(), deel.code()));
        }
    }

    private void plekken(Splitsing splitsing) {
        var bezet = uitgangspunt.vooraf().gemeenten().stream()
                .flatMap(gemeente -> uitgangspunt.vooraf().zeshoek(gemeente.code()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        for (var deel : splitsing.delen()) {
            deel.zeshoek().ifPresent(zeshoek -> plek(deel, zeshoek, bezet));
        }
    }

    private void plek(Deel deel, Zeshoek zeshoek, Set<Zeshoek> bezet) {
        if (!uitgangspunt.isNieuw(deel.code())) {
            fout("zeshoek", zeshoek, deel.code() + " houdt haar plek. Laat de plek weg.");
        } else if (!bezet.add(zeshoek)) {
            fout("zeshoek", zeshoek, "Deze plek op de kaart is al bezet. Kies een vrije.");
        }
    }

    /** One new gemeente may take the place of the old one on the map; every other new one needs its own. */
    private void plekkenGenoeg(Splitsing splitsing) {
        boolean blijft = splitsing.delen().stream().anyMatch(deel -> deel.code().equals(splitsing.van()));
        splitsing.delen().stream()
                .filter(deel -> deel.zeshoek().isEmpty() && uitgangspunt.isNieuw(deel.code()))
                .skip(blijft ? 0 : 1)
                .forEach(deel -> fout("zeshoek", deel.code(), "Geef een vrije kolom en rij op de kaart."));
    }

    private void aandelen(Splitsing splitsing) {
        var aandelen = splitsing.delen().stream().map(Deel::aandeel).toList();
        if (!Aandeel.samenEen(aandelen)) {
            fout("aandeel", aandelen, "De aandelen in de inwoners zijn samen niet precies 1.");
        }
    }

    private void bestaat(String veld, Gebiedscode code) {
        if (code.soort() != Gebiedsoort.GEMEENTE) {
            fout(veld, code, "Dit is geen gemeente. Geef een code als GM0363.");
        } else if (uitgangspunt.isNieuw(code)) {
            fout(veld, code, "Deze gemeente is niet bekend. Controleer de code van het CBS.");
        } else if (uitgangspunt.vooraf().find(code).isEmpty()) {
            fout(veld, code, "Deze gemeente bestaat niet op de dag voor de herindeling.");
        } else {
            gaatVerder(veld, uitgangspunt.vooraf().get(code));
        }
    }

    private void gaatVerder(String veld, Gebied gemeente) {
        var volgorde = ". Voer herindelingen in volgorde van datum in, en per dag hoogstens een per gemeente.";
        gemeente.geldig()
                .einde()
                .ifPresent(einde -> fout(veld, gemeente.code(), "Deze gemeente verandert al op " + einde + volgorde));
    }

    private void vrijeCode(Gebiedscode code) {
        if (code.soort() != Gebiedsoort.GEMEENTE) {
            fout("naar", code, "Dit is geen gemeente. Geef een code als GM1992.");
        } else if (!uitgangspunt.isNieuw(code)) {
            fout("naar", code, "Deze code is al uitgegeven. Het CBS geeft een code maar een keer uit.");
        }
    }

    private void vrijeNaam(Gebiedscode code, String naam, Set<Gebiedscode> eigen) {
        if (naam.isBlank()) {
            fout("naam", naam, "Geef de naam van " + code + ".");
        }
        uitgangspunt.vooraf().gemeenten().stream()
                .filter(gemeente -> gemeente.naam().equals(naam) && !eigen.contains(gemeente.code()))
                .forEach(gemeente -> fout("naam", naam, "Zo heet " + gemeente.code() + " al."));
    }

    private void geenLatereStanden(LocalDate datum) {
        if (!uitgangspunt.latereStanden().isEmpty()) {
            fout(
                    "datum",
                    datum,
                    "Er staan al inwoners in de indeling van die dag of later, met peildatum "
                            + uitgangspunt.latereStanden() + ". Die kloppen niet meer na deze herindeling.");
        }
    }

    private void eenmalig(String veld, Collection<?> waarden) {
        var gezien = new HashSet<Object>();
        waarden.stream()
                .filter(waarde -> !gezien.add(waarde))
                .forEach(waarde -> fout(veld, waarde, "Dit staat er meer dan eens."));
    }

    private void fout(String veld, Object waarde, String uitleg) {
        fouten.add(inVeld(veld, waarde.toString(), uitleg));
    }
}
