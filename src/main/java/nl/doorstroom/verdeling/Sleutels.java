package nl.doorstroom.verdeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorstroom.kern.Bron;

/** The keys by which reception places were divided in 2023, ready for use with the measures of any date. */
public final class Sleutels {
    private static final Bron RIJKSBRIEF = new Bron("Rijksbrief over opvang en huisvesting", LocalDate.of(2023, 5, 2));
    private static final Bron OPGAVENOVERZICHT =
            new Bron("Opgavenoverzicht opvang en huisvesting", LocalDate.of(2023, 5, 2));

    private static final Bron SPREIDINGSWET =
            new Bron("Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen", null);

    /** Part of the extra reception places that goes by inhabitants alone. */
    private static final Breuk DEEL_NAAR_INWONERS = Breuk.van(new BigDecimal("0.306"));

    private static final Breuk HELFT = Breuk.van(1, 2);
    private static final long OEKRAINE_BASIS = 2_000;

    private Sleutels() {}

    /** Places for unaccompanied minors by inhabitants, largest remainders; an official table may have rounded otherwise. */
    public static Verdeelsleutel amvOpvang(Map<String, Long> inwoners) {
        return new Verdeelsleutel(
                "Amv-opvang per provincie",
                OPGAVENOVERZICHT,
                Optional.empty(),
                0,
                List.of(Bestanddeel.van("inwoners", Breuk.EEN, inwoners)),
                Afrondregel.GROOTSTE_RESTEN);
    }

    /**
     * Extra regular reception places by province ("gewogen"): partly by inhabitants p, for the rest by p² / c, so that a
     * province with few places c for its inhabitants takes more. The official column is each province rounded to nearest;
     * its rows add up to 1,601 where 1,600 is printed.
     *
     * @param plaatsen regular places each province has now, above 0
     */
    public static Verdeelsleutel extraOpvang(Map<String, Long> inwoners, Map<String, Long> plaatsen) {
        return new Verdeelsleutel(
                "Extra opvangplaatsen per provincie, gewogen",
                RIJKSBRIEF,
                Optional.of(
                        "De verhouding 0,306 is niet gepubliceerd. Zij is een reconstructie uit de officiële tabel."),
                0,
                List.of(
                        Bestanddeel.van("inwoners", DEEL_NAAR_INWONERS, inwoners),
                        naarWeinigOpvang(inwoners, plaatsen)),
                Afrondregel.NAAR_DICHTSTBIJ);
    }

    private static Bestanddeel naarWeinigOpvang(Map<String, Long> inwoners, Map<String, Long> plaatsen) {
        return new Bestanddeel(
                "inwoners, zwaarder bij weinig opvang",
                Breuk.EEN.min(DEEL_NAAR_INWONERS),
                naarSchaarste(inwoners, plaatsen));
    }

    private static Map<String, Breuk> naarSchaarste(Map<String, Long> inwoners, Map<String, Long> plaatsen) {
        var maat = new TreeMap<String, Breuk>();
        inwoners.forEach((sleutel, aantal) -> {
            long aanwezig = plaatsen.getOrDefault(sleutel, 0L);
            if (aanwezig < 1) {
                throw new IllegalArgumentException("Gebied (" + sleutel + ") needs at least 1 place to weigh by.");
            }
            maat.put(sleutel, Breuk.van(aantal).maal(Breuk.van(aantal)).gedeeldDoor(Breuk.van(aanwezig)));
        });
        return maat;
    }

    /**
     * Places for people displaced from Ukraine by veiligheidsregio: 2,000 each, the rest half by inhabitants and half by
     * land area, shares rounded to 0.01 %. The official column adds up to 89,996 where 90,000 was agreed.
     *
     * @param landoppervlak in any unit, the same for all; the source gives none, so our outcome with real areas has not
     *     been laid beside the official column
     */
    public static Verdeelsleutel opvangOekraine(Map<String, Long> inwoners, Map<String, Long> landoppervlak) {
        return new Verdeelsleutel(
                "Opvang Oekraïne per veiligheidsregio",
                OPGAVENOVERZICHT,
                Optional.of("De brief noemt oppervlakte en inwoners; dat elk voor de helft telt, staat er niet bij."),
                OEKRAINE_BASIS,
                List.of(
                        Bestanddeel.van("inwoners", HELFT, inwoners),
                        Bestanddeel.van("landoppervlak", HELFT, landoppervlak)),
                Afrondregel.AANDELEN_OP_HONDERDSTE_PROCENT);
    }

    /**
     * The key of the Spreidingswet: partly by inhabitants, for the rest by inhabitants times how well off a gemeente is. The
     * weights and how the SES-WOA score becomes a factor are te bevestigen, so both are handed in; none of them is ours.
     *
     * @param welvaart a factor by gemeente from its SES-WOA score, above 0; for the same gemeenten as {@code inwoners}
     * @param deelNaarInwoners part of the places that goes by inhabitants alone, from 0 to 1
     */
    public static Verdeelsleutel spreidingswet(
            Map<String, Long> inwoners, Map<String, BigDecimal> welvaart, BigDecimal deelNaarInwoners) {
        var deel = Breuk.van(deelNaarInwoners);
        return new Verdeelsleutel(
                "Spreidingswet: inwoners en welvaart per gemeente",
                SPREIDINGSWET,
                Optional.of("De gewichten van deze sleutel zijn te bevestigen."),
                0,
                List.of(
                        Bestanddeel.van("inwoners", deel, inwoners),
                        new Bestanddeel(
                                "inwoners maal welvaart", Breuk.EEN.min(deel), naarWelvaart(inwoners, welvaart))),
                Afrondregel.GROOTSTE_RESTEN);
    }

    private static Map<String, Breuk> naarWelvaart(Map<String, Long> inwoners, Map<String, BigDecimal> welvaart) {
        var maat = new TreeMap<String, Breuk>();
        inwoners.forEach((sleutel, aantal) -> {
            var factor = welvaart.get(sleutel);
            if (factor == null || factor.signum() <= 0) {
                throw new IllegalArgumentException("Gebied (" + sleutel + ") needs a welvaart above 0.");
            }
            maat.put(sleutel, Breuk.van(aantal).maal(Breuk.van(factor)));
        });
        return maat;
    }
}
