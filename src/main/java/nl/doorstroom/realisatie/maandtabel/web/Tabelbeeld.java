package nl.doorstroom.realisatie.maandtabel.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.maandtabel.Kolom;
import nl.doorstroom.realisatie.maandtabel.Maandregel;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Tabelkolom;
import nl.doorstroom.realisatie.maandtabel.Telverschil;

/**
 * A monthly table in texts, as its template writes it.
 *
 * @param groepen heads over the columns that belong together
 * @param opgeteld our own sum of the provincies
 * @param verschillen printed figures that do not follow from the others
 */
public record Tabelbeeld(
        String bijschrift,
        List<Groep> groepen,
        List<Kop> koppen,
        List<Regel> regels,
        List<Cel> opgeteld,
        List<Verschil> verschillen) {
    /** What stands where something is not known yet. */
    public static final String TE_BEVESTIGEN = "te bevestigen";

    /** A head over so many columns. */
    public record Groep(String naam, int breedte) {}

    /** @param code as files and forms call the column */
    public record Kop(String code, String groep, String label, String peildatum, String bron) {}

    /** @param adres of the page of the area; empty for the country */
    public record Regel(String naam, String adres, boolean isTotaal, List<Cel> cellen) {}

    /**
     * One figure.
     *
     * @param label says the column where a line stands alone, as on a phone
     * @param wijktAf whether it does not follow from the others
     */
    public record Cel(String label, String tekst, boolean wijktAf) {}

    public record Verschil(
            String gebied, String kolom, String gedrukt, String berekend, String verschil, String berekening) {}

    public static Tabelbeeld van(Maandtabel tabel) {
        var verschillen = tabel.verschillen();
        var code = tabel.code();
        return new Tabelbeeld(
                code.vorm().naam() + ", " + DutchFormat.date(code.datum()) + ", zoals afgedrukt",
                groepen(tabel),
                tabel.kolommen().stream().map(Tabelbeeld::kop).toList(),
                tabel.regels().stream()
                        .map(regel -> regel(tabel, regel, verschillen))
                        .toList(),
                opgeteld(tabel),
                verschillen.stream().map(Tabelbeeld::verschil).toList());
    }

    private static List<Groep> groepen(Maandtabel tabel) {
        var groepen = new ArrayList<Groep>();
        for (var kolom : tabel.kolommen()) {
            var naam = kolom.kolom().soort().groep();
            var breedte = groepen.isEmpty() || !groepen.getLast().naam().equals(naam)
                    ? 0
                    : groepen.removeLast().breedte();
            groepen.add(new Groep(naam, breedte + 1));
        }
        return groepen;
    }

    /** A column with its peildatum and source in words. */
    public static Kop kop(Tabelkolom tabelkolom) {
        var kolom = tabelkolom.kolom();
        var herkomst = tabelkolom.herkomst();
        return new Kop(
                kolom.code(),
                kolom.soort().groep(),
                kolom.label(),
                peildatum(herkomst.findPeildatum()),
                herkomst.findBron().orElse(TE_BEVESTIGEN));
    }

    private static String peildatum(Optional<LocalDate> dag) {
        return dag.map(DutchFormat::date).orElse(TE_BEVESTIGEN);
    }

    private static Regel regel(Maandtabel tabel, Maandregel regel, List<Telverschil> verschillen) {
        var afwijkend = verschillen.stream()
                .filter(verschil -> verschil.regel().equals(regel))
                .map(Telverschil::kolom)
                .collect(Collectors.toSet());
        var cellen = tabel.kolommen().stream()
                .map(Tabelkolom::kolom)
                .map(kolom -> new Cel(label(kolom), getal(regel.getal(kolom)), afwijkend.contains(kolom)))
                .toList();
        return new Regel(regel.naam(), adres(regel.gebied()), regel.isTotaal(), cellen);
    }

    private static List<Cel> opgeteld(Maandtabel tabel) {
        return tabel.kolommen().stream()
                .map(Tabelkolom::kolom)
                .map(kolom -> new Cel(label(kolom), getal(tabel.som(Gebiedscode.NEDERLAND, kolom)), false))
                .toList();
    }

    private static Verschil verschil(Telverschil verschil) {
        return new Verschil(
                verschil.regel().naam(),
                label(verschil.kolom()),
                DutchFormat.number(verschil.gedrukt()),
                DutchFormat.number(verschil.berekend()),
                DutchFormat.signed(verschil.verschil()),
                verschil.berekening().naam());
    }

    private static String label(Kolom kolom) {
        return kolom.soort().groep() + ": " + kolom.label();
    }

    private static String getal(Optional<Long> getal) {
        return getal.map(DutchFormat::number).orElse(DutchFormat.NONE);
    }

    private static String adres(Gebiedscode gebied) {
        if (gebied.equals(Gebiedscode.NEDERLAND)) {
            return "";
        }
        return (gebied.soort() == Gebiedsoort.PROVINCIE ? "/provincies/" : "/veiligheidsregios/") + gebied;
    }
}
