package nl.doorstroom.realisatie.maandtabel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import org.jspecify.annotations.Nullable;

/** Understands what somebody told of a table, noting what is wrong with it. */
final class Gegevenslezer {
    private static final int LANGSTE_BRON = 300;
    private static final String SCHRIJF_DATUM = "Schrijf een datum als 2023-05-02.";

    private final Maandtabelgegevens gegevens;
    private final LocalDate vandaag;
    private final List<Invoerfout> fouten = new ArrayList<>();
    private final Optional<LocalDate> datum;
    private final Optional<Bron> bron;

    Gegevenslezer(Maandtabelgegevens gegevens, LocalDate vandaag) {
        this.gegevens = gegevens;
        this.vandaag = vandaag;
        this.datum = verplicht("datum", gegevens.datum());
        this.bron = leesBron();
    }

    /** Empty when {@link #fouten} says why. */
    Optional<LocalDate> datum() {
        return datum;
    }

    Optional<Bron> bron() {
        return bron;
    }

    List<Invoerfout> fouten() {
        return List.copyOf(fouten);
    }

    /** Every column with its source: what was told, else what is proposed. */
    List<Tabelkolom> herkomsten(List<Kolom> kolommen, Map<Kolom, Kolomherkomst> voorstel) {
        Stream.concat(gegevens.peildata().keySet().stream(), gegevens.kolombronnen().keySet().stream())
                .filter(naam -> Kolom.lees(naam).filter(kolommen::contains).isEmpty())
                .distinct()
                .sorted()
                .forEach(naam -> fout("kolom", naam, "Deze kolom staat niet in het bestand."));
        return kolommen.stream()
                .map(kolom ->
                        new Tabelkolom(kolom, herkomst(kolom, voorstel.getOrDefault(kolom, Kolomherkomst.ONBEKEND))))
                .toList();
    }

    private Kolomherkomst herkomst(Kolom kolom, Kolomherkomst voorstel) {
        var peildatum = findGegeven(gegevens.peildata(), kolom);
        var uit = findGegeven(gegevens.kolombronnen(), kolom);
        return new Kolomherkomst(
                peildatum.isPresent() ? peildatum(kolom, peildatum.get()) : voorstel.peildatum(),
                uit.isPresent() ? kolombron(kolom, uit.get().strip()) : voorstel.bron());
    }

    private static Optional<String> findGegeven(Map<String, String> gegeven, Kolom kolom) {
        return gegeven.entrySet().stream()
                .filter(veld -> Kolom.lees(veld.getKey()).filter(kolom::equals).isPresent())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private @Nullable LocalDate peildatum(Kolom kolom, String tekst) {
        if (tekst.isBlank()) {
            return null;
        }
        var veld = "peildatum." + kolom;
        var dag = lees(veld, tekst);
        if (dag.isPresent() && datum.isPresent() && dag.get().isAfter(datum.get())) {
            fout(veld, tekst, "Een peildatum ligt niet na de datum van de tabel (" + datum.get() + ").");
        }
        return dag.orElse(null);
    }

    private @Nullable String kolombron(Kolom kolom, String tekst) {
        return tekst.isEmpty() ? null : nietTeLang("bron." + kolom, tekst);
    }

    private Optional<Bron> leesBron() {
        var titel = nietTeLang("bron", gegevens.bron().strip());
        var dag =
                gegevens.bronDatum().isBlank() ? Optional.<LocalDate>empty() : lees("bronDatum", gegevens.bronDatum());
        if (titel.isEmpty()) {
            fout("bron", "", "Zeg waar deze tabel is afgedrukt.");
            return Optional.empty();
        }
        return Optional.of(new Bron(titel, dag.orElse(null)));
    }

    private String nietTeLang(String veld, String tekst) {
        if (tekst.length() > LANGSTE_BRON) {
            fout(veld, tekst, "Houd een bron korter dan " + LANGSTE_BRON + " tekens.");
        }
        return tekst;
    }

    private Optional<LocalDate> verplicht(String veld, String tekst) {
        var dag = lees(veld, tekst);
        if (dag.isPresent() && dag.get().isAfter(vandaag)) {
            fout(veld, tekst, "Deze dag moet nog komen. Neem de datum die boven de tabel staat.");
            return Optional.empty();
        }
        return dag;
    }

    private Optional<LocalDate> lees(String veld, String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst.strip()));
        } catch (DateTimeException e) {
            fout(veld, tekst, SCHRIJF_DATUM);
            return Optional.empty();
        }
    }

    private void fout(String veld, String waarde, String uitleg) {
        fouten.add(Invoerfout.inVeld(veld, waarde, uitleg));
    }
}
