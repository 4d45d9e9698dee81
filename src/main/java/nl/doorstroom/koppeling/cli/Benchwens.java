package nl.doorstroom.koppeling.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.doorstroom.koppeling.cli.Instantiewens.Soort;
import nl.doorstroom.koppeling.solver.Koppelinstelling;

/**
 * What {@code ./doorstroom bench koppeladvies} is asked to measure.
 *
 * @param zaden how many instances of each kind, from seed 1 on
 * @param groottes numbers of households
 * @param tijd how long the engine may search
 * @param bibliotheektijd how long a solver made by others may search
 * @param groot whether 60,000 households are tried too
 */
record Benchwens(
        int zaden,
        List<Integer> groottes,
        int plaatsen,
        List<BigDecimal> krapte,
        List<Soort> soorten,
        Duration tijd,
        Duration bibliotheektijd,
        boolean groot,
        boolean bibliotheek) {
    static final int GROOT = 60_000;
    private static final Duration TIJD_GROOT = Duration.ofSeconds(60);
    private static final int MEESTE_ZADEN = 1000;
    private static final BigDecimal GEWONE_KRAPTE = BigDecimal.valueOf(5);

    /** The options as typed. */
    record Tekst(
            String zaden,
            String groottes,
            String plaatsen,
            String krapte,
            String soorten,
            String tijd,
            String bibliotheektijd,
            boolean groot,
            boolean zonderBibliotheek) {}

    static Benchwens lees(Tekst tekst, Fouten fouten) {
        var opties = new Opties(fouten);
        return new Benchwens(
                geheel(opties, "--zaden", tekst.zaden, MEESTE_ZADEN),
                lijst(tekst.groottes, een -> geheel(opties, "--groottes", een, Instantiewens.MEESTE_HUISHOUDENS)),
                geheel(opties, "--plaatsen", tekst.plaatsen, Instantiewens.MEESTE_PLAATSEN),
                lijst(tekst.krapte, een -> krapte(opties, een)),
                lijst(tekst.soorten, een -> soort(een, fouten)),
                tijd("--tijd", tekst.tijd, fouten),
                tijd("--bibliotheektijd", tekst.bibliotheektijd, fouten),
                tekst.groot,
                !tekst.zonderBibliotheek);
    }

    private static int geheel(Opties opties, String optie, String waarde, int meeste) {
        return (int) opties.geheel(optie, waarde, 1, meeste);
    }

    private static BigDecimal krapte(Opties opties, String waarde) {
        return opties.procent("--krapte", waarde, Instantiewens.MINSTE_KRAPTE, Instantiewens.MEESTE_KRAPTE);
    }

    private static <T> List<T> lijst(String tekst, Function<String, T> lezer) {
        return Stream.of(tekst.split(",", -1)).map(String::strip).map(lezer).toList();
    }

    private static Soort soort(String naam, Fouten fouten) {
        var gekozen = Arrays.stream(Soort.values())
                .filter(soort -> soort.name().equalsIgnoreCase(naam))
                .findFirst();
        if (gekozen.isEmpty()) {
            fouten.optie("--soorten", naam, "Kies uit: landelijk, dicht, klonterig, willekeurig.");
        }
        return gekozen.orElse(Soort.LANDELIJK);
    }

    private static Duration tijd(String optie, String waarde, Fouten fouten) {
        var tijd = Tijdsduur.lees(waarde);
        if (tijd.isEmpty()) {
            fouten.optie(optie, waarde, "Geef een tijd tot een dag, zoals 20s, 500ms of 2m.");
        }
        return tijd.orElse(Duration.ofSeconds(1));
    }

    /** Every cell of the table: a kind, a size and a scarcity, with one instance for every seed. */
    Stream<List<Instantiewens>> cellen() {
        return groottes.stream().flatMap(grootte -> cellen(grootte, zaden));
    }

    /** The cells of the largest size, of one instance each; empty when nobody asked for them. */
    Stream<List<Instantiewens>> groteCellen() {
        return groot ? cellen(GROOT, 1) : Stream.of();
    }

    private Stream<List<Instantiewens>> cellen(int grootte, int aantal) {
        return soorten.stream()
                .flatMap(soort -> krapte.stream()
                        .map(minder -> LongStream.rangeClosed(1, aantal)
                                .mapToObj(zaad -> new Instantiewens(soort, grootte, plaatsen, minder, zaad))
                                .toList()));
    }

    /** Solvers made by others take a minute each, so they only get one instance of every kind and size. */
    boolean isVoorBibliotheek(Instantiewens wens) {
        var gewoon = krapte.contains(GEWONE_KRAPTE) ? GEWONE_KRAPTE : krapte.getFirst();
        return bibliotheek && wens.zaad() == 1 && wens.krapte().equals(gewoon) && wens.huishoudens() < GROOT;
    }

    Koppelinstelling instelling() {
        return Koppelinstelling.gewoon().metTijd(tijd);
    }

    Duration tijd(Instantiewens wens) {
        return wens.huishoudens() < GROOT ? tijd : TIJD_GROOT;
    }

    int grootste() {
        return groottes.stream().max(Integer::compare).orElseThrow();
    }

    int kleinste() {
        return groottes.stream().min(Integer::compare).orElseThrow();
    }

    @Override
    public String toString() {
        return groottes + " huishoudens, " + plaatsen + " gemeenten, krapte " + krapte + " procent, soorten "
                + soorten.toString().toLowerCase(Locale.ROOT) + ", " + zaden + " keer elk, " + tijd.toMillis() / 1000.0
                + " s zoeken";
    }
}
