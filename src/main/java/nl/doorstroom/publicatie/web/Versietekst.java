package nl.doorstroom.publicatie.web;

import java.time.LocalDate;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.taakstelling.Toestand;
import nl.doorstroom.taakstelling.Versiekop;

/** Versions, half-years and sources in plain Dutch. */
public final class Versietekst {
    private Versietekst() {}

    /** "2e helft 2023". */
    public static String halfjaar(Halfjaar halfjaar) {
        return (halfjaar.helft() == 1 ? "1e" : "2e") + " helft " + halfjaar.jaar();
    }

    /** "2e helft 2023, versie 1 (27.300)". */
    public static String versie(Versiekop kop) {
        return halfjaar(kop.code().halfjaar()) + ", versie " + kop.code().nummer() + " ("
                + DutchFormat.number(kop.totaal()) + ")";
    }

    /** "2e helft 2023: 27.300", for a select list. */
    static String kort(Versiekop kop) {
        return halfjaar(kop.code().halfjaar()) + ": " + DutchFormat.number(kop.totaal());
    }

    /** "van 1 juli tot en met 31 december 2023". */
    public static String dagen(Halfjaar halfjaar) {
        LocalDate laatste = halfjaar.volgende().begin().minusDays(1);
        return "1 " + (halfjaar.helft() == 1 ? "januari" : "juli") + " tot en met " + DutchFormat.date(laatste);
    }

    /** The state with its day, or that the day is not known. */
    public static String toestand(Versiekop kop) {
        return switch (kop.toestand()) {
            case Toestand.Concept _ -> "concept";
            case Toestand.Vastgesteld vastgesteld -> "vastgesteld, " + DutchFormat.dateOrUnknown(vastgesteld.op());
            case Toestand.Gepubliceerd gepubliceerd -> "gepubliceerd, " + DutchFormat.dateOrUnknown(gepubliceerd.op());
            case Toestand.Bijgesteld bijgesteld ->
                "gepubliceerd, " + DutchFormat.dateOrUnknown(bijgesteld.op()) + "; daarna bijgesteld in versie "
                        + bijgesteld.door().nummer();
        };
    }

    /** The source with its date, or that the date is not known. */
    public static String bron(Bron bron) {
        return bron.gedateerd().isPresent() ? bron.titel() : bron.titel() + " (datum te bevestigen)";
    }
}
