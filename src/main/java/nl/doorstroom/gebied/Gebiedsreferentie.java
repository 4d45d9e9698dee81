package nl.doorstroom.gebied;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Indelingsgegevens.Alias;
import nl.doorstroom.gebied.Indelingsgegevens.Lidmaatschap;
import nl.doorstroom.gebied.Indelingsgegevens.Plek;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.ReferenceData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the division of 1 January 2023 and the inhabitants of 1 January 2022 into an empty database. */
@Component
@Order(20)
class Gebiedsreferentie implements ReferenceData {
    /** Where our data begin: the division before it is not known here. */
    static final LocalDate BEGIN = LocalDate.of(2023, 1, 1);

    private static final LocalDate PEILDATUM = LocalDate.of(2022, 1, 1);
    private static final Bron BRON =
            new Bron("CBS, bevolking op 1 januari 2022 in de gemeentelijke indeling van 1 januari 2023", null);

    private final JdbcGebiedStore gebieden;
    private final JdbcInwonerStore inwoners;
    private final JdbcHerindelingStore herindelingen;
    private final Clock klok;

    Gebiedsreferentie(
            JdbcGebiedStore gebieden, JdbcInwonerStore inwoners, JdbcHerindelingStore herindelingen, Clock klok) {
        this.gebieden = gebieden;
        this.inwoners = inwoners;
        this.herindelingen = herindelingen;
        this.klok = klok;
    }

    @Override
    public String title() {
        return "gemeenten en regio's van 2023";
    }

    @Override
    public boolean isMissing() {
        return gebieden.isLeeg();
    }

    /** Two instances that start on one empty database wait for each other here; the second finds it loaded. */
    @Override
    @Transactional
    public void load() {
        herindelingen.vergrendel();
        if (gebieden.isLeeg()) {
            load(Bronbestand.lees("gemeenten-2023.csv"));
        }
    }

    private void load(List<NamedCsvRecord> gemeenten) {
        laadGebieden(gemeenten);
        laadIndeling(gemeenten);
        gebieden.voegPlekkenToe(gemeenten.stream().map(Gebiedsreferentie::plek).toList(), BEGIN);
        var aliassen = Bronbestand.lees("aliassen.csv").stream();
        gebieden.voegAliassenToe(aliassen.map(Gebiedsreferentie::alias).toList(), BEGIN);
        laadInwoners(gemeenten);
    }

    private void laadGebieden(List<NamedCsvRecord> gemeenten) {
        var namen = new TreeMap<String, String>();
        for (var rij : gemeenten) {
            namen.put(rij.getField("gm_code"), rij.getField("naam"));
            namen.put(rij.getField("provincie_code"), rij.getField("provincie"));
            namen.put(rij.getField("vr_code"), rij.getField("veiligheidsregio"));
        }
        Bronbestand.lees("gebieden.csv").forEach(rij -> namen.put(rij.getField("code"), rij.getField("naam")));
        var alle = namen.entrySet().stream().map(naam -> gebied(naam.getKey(), naam.getValue()));
        gebieden.voegGebiedenToe(alle.toList(), BEGIN);
    }

    private void laadIndeling(List<NamedCsvRecord> gemeenten) {
        var regios = Bronbestand.lees("regio-indeling.csv");
        gebieden.voegLidmaatschappenToe(
                gemeenten.stream().flatMap(gemeente -> ligtIn(gemeente, regios)).toList(), BEGIN);
    }

    private static Stream<Lidmaatschap> ligtIn(NamedCsvRecord gemeente, List<NamedCsvRecord> regios) {
        var zelf = gemeente.getField("gm_code");
        var direct = List.of(gemeente.getField("provincie_code"), gemeente.getField("vr_code"));
        var viaRegio = regios.stream()
                .filter(regio -> regio.getField("deel").equals(zelf) || direct.contains(regio.getField("deel")))
                .map(regio -> regio.getField("gebied"));
        return Stream.concat(direct.stream(), viaRegio)
                .map(gebied -> new Lidmaatschap(new Gebiedscode(zelf), new Gebiedscode(gebied)));
    }

    private void laadInwoners(List<NamedCsvRecord> gemeenten) {
        var aantallen = new TreeMap<Gebiedscode, Long>();
        gemeenten.forEach(
                rij -> aantallen.put(code(rij, "gm_code"), Long.valueOf(rij.getField("inwoners_2022_01_01"))));
        inwoners.voegToe(Inwonerstand.van(PEILDATUM, BEGIN, BRON, klok.instant(), aantallen), aantallen);
    }

    private static Gebied gebied(String code, String naam) {
        return new Gebied(new Gebiedscode(code), naam, Periode.vanaf(BEGIN));
    }

    private static Plek plek(NamedCsvRecord rij) {
        var ligging =
                new Ligging(new BigDecimal(rij.getField("breedtegraad")), new BigDecimal(rij.getField("lengtegraad")));
        var zeshoek =
                new Zeshoek(Integer.parseInt(rij.getField("hex_kolom")), Integer.parseInt(rij.getField("hex_rij")));
        return new Plek(code(rij, "gm_code"), zeshoek, Optional.of(ligging));
    }

    private static Alias alias(NamedCsvRecord rij) {
        return new Alias(code(rij, "code"), rij.getField("naam"), rij.getField("herkomst"));
    }

    private static Gebiedscode code(NamedCsvRecord rij, String veld) {
        return new Gebiedscode(rij.getField(veld));
    }
}
