package nl.doorstroom.gebied;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Herindeling.Deel;
import nl.doorstroom.gebied.Herindeling.Naamswijziging;
import nl.doorstroom.gebied.Herindeling.Samenvoeging;
import nl.doorstroom.gebied.Herindeling.Splitsing;
import nl.doorstroom.gebied.Herindelingsplan.Begin;
import nl.doorstroom.kern.Gebiedscode;

/** Works out what a herindeling without faults comes down to. */
final class Herindelingsplanner {
    private final Uitgangspunt uitgangspunt;

    Herindelingsplanner(Uitgangspunt uitgangspunt) {
        this.uitgangspunt = uitgangspunt;
    }

    Herindelingsplan plan(Herindeling herindeling) {
        return switch (herindeling) {
            case Samenvoeging samenvoeging -> samenvoeging(samenvoeging);
            case Splitsing splitsing -> splitsing(splitsing);
            case Naamswijziging wijziging -> naamswijziging(wijziging);
        };
    }

    private Herindelingsplan samenvoeging(Samenvoeging samen) {
        var van = List.copyOf(samen.van());
        var erftVan = samen.van().contains(samen.naar()) ? samen.naar() : grootste(samen.van());
        var begin = new Begin(samen.naar(), samen.naam(), erftVan, Optional.empty(), van);
        var overgangen = van.stream()
                .map(oude -> new Overgang(samen.datum(), oude, samen.naar(), Aandeel.GEHEEL))
                .toList();
        return new Herindelingsplan(samen.datum(), "samenvoeging", van, List.of(begin), overgangen);
    }

    private static Herindelingsplan naamswijziging(Naamswijziging wijziging) {
        var code = wijziging.gemeente();
        var begin = new Begin(code, wijziging.naam(), code, Optional.empty(), List.of(code));
        var overgang = new Overgang(wijziging.datum(), code, code, Aandeel.GEHEEL);
        return new Herindelingsplan(
                wijziging.datum(), "naamswijziging", List.of(code), List.of(begin), List.of(overgang));
    }

    private Herindelingsplan splitsing(Splitsing splitsing) {
        var van = splitsing.van();
        var begint = splitsing.delen().stream()
                .map(deel -> begin(deel, van, naamdrager(splitsing)))
                .toList();
        var overgangen = splitsing.delen().stream()
                .map(deel -> new Overgang(splitsing.datum(), van, deel.code(), deel.aandeel()))
                .toList();
        return new Herindelingsplan(splitsing.datum(), "splitsing", eindigt(splitsing), begint, overgangen);
    }

    /** The one that is split, and every existing gemeente that takes a part of it. */
    private List<Gebiedscode> eindigt(Splitsing splitsing) {
        var ontvangers = splitsing.delen().stream().map(Deel::code).filter(code -> !uitgangspunt.isNieuw(code));
        return Stream.concat(Stream.of(splitsing.van()), ontvangers).distinct().toList();
    }

    /** An existing gemeente keeps what it had; a new one takes over the regions of the one that was split. */
    private Begin begin(Deel deel, Gebiedscode van, Gebiedscode naamdrager) {
        var erftVan = uitgangspunt.isNieuw(deel.code()) ? van : deel.code();
        var namenVan = new ArrayList<Gebiedscode>();
        if (!uitgangspunt.isNieuw(deel.code())) {
            namenVan.add(deel.code());
        }
        if (deel.code().equals(naamdrager) && !namenVan.contains(van)) {
            namenVan.add(van);
        }
        return new Begin(deel.code(), deel.naam(), erftVan, deel.zeshoek(), namenVan);
    }

    /** The old name finds what goes on under the old code, else the part with the most inhabitants. */
    private static Gebiedscode naamdrager(Splitsing splitsing) {
        return splitsing.delen().stream()
                .map(Deel::code)
                .filter(splitsing.van()::equals)
                .findFirst()
                .orElseGet(() -> splitsing.delen().stream()
                        .max(Comparator.comparing(Deel::aandeel).thenComparing(Deel::code, Comparator.reverseOrder()))
                        .orElseThrow()
                        .code());
    }

    private Gebiedscode grootste(Set<Gebiedscode> gemeenten) {
        return gemeenten.stream()
                .max(Comparator.<Gebiedscode>comparingLong(
                                gemeente -> uitgangspunt.inwoners().getOrDefault(gemeente, 0L))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** What the plan changes, in Dutch sentences. */
    List<String> gevolgen(Herindelingsplan plan) {
        var gevolgen = new ArrayList<String>();
        plan.eindigt().forEach(code -> gevolgen.add("Tot " + plan.datum() + ": " + uitgangspunt.naam(code) + "."));
        plan.begint().forEach(begin -> {
            gevolgen.add("Vanaf " + plan.datum() + ": " + nieuw(begin));
            gevolgen.addAll(andereRegios(begin));
        });
        plan.overgangen().stream()
                .filter(overgang -> !overgang.aandeel().equals(Aandeel.GEHEEL))
                .forEach(overgang -> gevolgen.add(verdeling(overgang)));
        return gevolgen;
    }

    private String nieuw(Begin begin) {
        return begin.naam() + " (" + begin.code() + "), ingedeeld als " + uitgangspunt.naam(begin.erftVan()) + ".";
    }

    private String verdeling(Overgang overgang) {
        return "Van de cijfers van " + uitgangspunt.naam(overgang.van()) + " gaat " + overgang.aandeel() + " naar "
                + overgang.naar() + ".";
    }

    private List<String> andereRegios(Begin begin) {
        return begin.namenVan().stream()
                .filter(oude -> !zelfdeRegios(oude, begin.erftVan()))
                .map(oude -> "Let op: " + uitgangspunt.naam(oude) + " lag in andere regio's dan "
                        + uitgangspunt.naam(begin.erftVan()) + ".")
                .toList();
    }

    private boolean zelfdeRegios(Gebiedscode een, Gebiedscode ander) {
        return uitgangspunt.vooraf().regiosVan(een).equals(uitgangspunt.vooraf().regiosVan(ander));
    }
}
