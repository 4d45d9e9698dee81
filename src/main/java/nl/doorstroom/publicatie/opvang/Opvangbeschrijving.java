package nl.doorstroom.publicatie.opvang;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.opvang.Overzichttabel.Levering;
import nl.doorstroom.realisatie.maandtabel.Kolomsoort;
import nl.doorstroom.realisatie.maandtabel.Maandregel;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;

/** Tells of each kind of reception what is asked, what there is and what is still needed, as it was told last. */
final class Opvangbeschrijving {
    private static final int HONDERD = 100;

    /** The kinds of reception that have an opgave, with the columns of the overview that tell of them. */
    private enum Paar {
        COA("Opvang door het COA", Kolomsoort.COA_OPGAVE, Kolomsoort.COA_REALISATIE),
        OEKRAINE("Opvang van mensen uit Oekraïne", Kolomsoort.OEKRAINE_OPGAVE, Kolomsoort.OEKRAINE_REALISATIE),
        AMV_COA(
                "Alleenstaande minderjarigen (amv) bij het COA",
                Kolomsoort.AMV_COA_OPGAVE,
                Kolomsoort.AMV_COA_REALISATIE),
        AMV_NIDOS(
                "Alleenstaande minderjarigen (amv) bij Nidos",
                Kolomsoort.AMV_NIDOS_OPGAVE,
                Kolomsoort.AMV_NIDOS_REALISATIE);

        private final String naam;
        private final Kolomsoort opgave;
        private final Kolomsoort realisatie;

        Paar(String naam, Kolomsoort opgave, Kolomsoort realisatie) {
            this.naam = naam;
            this.opgave = opgave;
            this.realisatie = realisatie;
        }
    }

    private Opvangbeschrijving() {}

    /** @param tabellen as they were told on the day */
    static OpvangView van(LocalDate dag, List<Overzichttabel> tabellen) {
        return new OpvangView(
                Overzichtbeschrijving.PAD + "?peildatum=" + dag,
                soorten(tabellen, gebied -> gebied.soort() != Gebiedsoort.VEILIGHEIDSREGIO));
    }

    /** Every kind of reception of which something was told about these areas. */
    static List<OpvangView.Soort> soorten(List<Overzichttabel> tabellen, Predicate<Gebiedscode> welke) {
        return Arrays.stream(Paar.values())
                .map(paar -> soort(tabel(tabellen, paar), paar, welke))
                .toList();
    }

    private static Overzichttabel tabel(List<Overzichttabel> tabellen, Paar paar) {
        return tabellen.stream()
                .filter(tabel -> tabel.vorm() == paar.opgave.vorm())
                .findFirst()
                .orElseThrow();
    }

    private static OpvangView.Soort soort(Overzichttabel tabel, Paar paar, Predicate<Gebiedscode> welke) {
        var regels = tabel.cijfers().stream()
                .flatMap(cijfers -> cijfers.regels().stream()
                        .filter(regel -> welke.test(regel.gebied()))
                        .flatMap(regel -> regel(cijfers, regel, paar).stream()))
                .toList();
        return new OpvangView.Soort(paar.name().toLowerCase(Locale.ROOT), paar.naam, uitleg(tabel, paar), regels);
    }

    private static String uitleg(Overzichttabel tabel, Paar paar) {
        return aangeleverd(tabel, paar.realisatie)
                .map(aangeleverd -> "Plekken op " + DutchFormat.date(aangeleverd.dag())
                        + ", zoals afgedrukt in de tabel van "
                        + DutchFormat.date(aangeleverd.tabel().code().datum()) + ".")
                .orElse("Er is nog geen cijfer aangeleverd over de plekken.");
    }

    private static Optional<Levering> aangeleverd(Overzichttabel tabel, Kolomsoort soort) {
        return tabel.kolommen().stream()
                .filter(kolom -> kolom.kolom().soort() == soort)
                .findFirst()
                .flatMap(Overzichttabel.Aangeleverdekolom::aangeleverd);
    }

    /** Empty when neither what is asked nor what there is was told of the area. */
    private static Optional<OpvangView.Regel> regel(Maandtabel cijfers, Maandregel regel, Paar paar) {
        var opgave = getal(cijfers, regel, paar.opgave);
        var plekken = getal(cijfers, regel, paar.realisatie);
        if (opgave.isEmpty() && plekken.isEmpty()) {
            return Optional.empty();
        }
        var nodig = opgave.flatMap(gevraagd -> plekken.map(aanwezig -> gevraagd - aanwezig));
        return Optional.of(new OpvangView.Regel(
                regel.gebied().equals(Gebiedscode.NEDERLAND) ? "Nederland" : regel.naam(),
                Eigenbeschrijving.adres(regel.gebied()),
                tekst(opgave),
                tekst(plekken),
                nodig.map(Opvangbeschrijving::nodig).orElse(DutchFormat.NONE),
                aandeel(opgave.orElse(0L), plekken.orElse(0L)),
                regel.gebied().equals(Gebiedscode.NEDERLAND)));
    }

    private static Optional<Long> getal(Maandtabel cijfers, Maandregel regel, Kolomsoort soort) {
        return cijfers.kolommen().stream()
                .map(kolom -> kolom.kolom())
                .filter(kolom -> kolom.soort() == soort)
                .findFirst()
                .flatMap(regel::getal);
    }

    private static String tekst(Optional<Long> getal) {
        return getal.map(DutchFormat::number).orElse(DutchFormat.NONE);
    }

    /** What an area has more than it must is no need of others. */
    private static String nodig(long nodig) {
        return nodig >= 0 ? DutchFormat.number(nodig) : "geen, " + DutchFormat.number(-nodig) + " meer dan de opgave";
    }

    private static int aandeel(long opgave, long plekken) {
        return opgave <= 0 ? 0 : (int) Math.clamp(plekken * HONDERD / opgave, 0, HONDERD);
    }
}
