package nl.doorstroom.realisatie.verschil;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.verschil.JdbcVerschilStore.Afzender;
import nl.doorstroom.toegang.aanmelden.Demo;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In a demonstration: made-up tellingen beside the worked example, each with what the grootboek had by then. */
@Component
@Order(45)
class Verschilreferentie implements ReferenceData {
    private static final String BESTAND = "/realisatie/voorbeeld-verschil.csv";

    private final JdbcVerschilStore store;
    private final Grootboeken grootboeken;
    private final Transactions transacties;
    private final Demo demo;

    Verschilreferentie(JdbcVerschilStore store, Grootboeken grootboeken, Transactions transacties, Demo demo) {
        this.store = store;
        this.grootboeken = grootboeken;
        this.transacties = transacties;
        this.demo = demo;
    }

    @Override
    public String title() {
        return "voorbeelden van verschillen met COA";
    }

    @Override
    public boolean isMissing() {
        return demo.isAan() && transacties.run(store::isLeeg);
    }

    @Override
    public void load() {
        var regels = regels();
        transacties.run(() -> {
            var gezet = new HashMap<String, List<Zet>>();
            regels.forEach(regel -> voegToe(regel, gezet));
            return regels.size();
        });
    }

    private void voegToe(NamedCsvRecord regel, Map<String, List<Zet>> gezet) {
        var gemeente = new Gebiedscode(regel.getField("gemeente"));
        var maand = YearMonth.parse(regel.getField("maand"));
        var eerder = gezet.computeIfAbsent(gemeente + " " + maand, _ -> new ArrayList<>());
        var zet = zet(regel, stempel(regel, gemeente, maand, eerder));
        eerder.add(zet);
        store.voegToe(gemeente, maand, eerder.size(), zet, new Afzender(null, null));
    }

    private Zet.Stempel stempel(NamedCsvRecord regel, Gebiedscode gemeente, YearMonth maand, List<Zet> eerder) {
        var partij = Partij.valueOf(regel.getField("partij").toUpperCase(Locale.ROOT));
        var op = Peiling.begin(LocalDate.parse(regel.getField("op")));
        var coa = Objects.requireNonNull(grootboeken
                        .perMaand(List.of(gemeente), maand, maand, op)
                        .get(gemeente))
                .totaal(maand);
        return new Zet.Stempel(
                partij,
                (partij == Partij.COA ? "Regievoerder van COA" : "Huisvestingsmedewerker van de gemeente")
                        + " (verzonnen)",
                op,
                telling(regel, eerder),
                coa,
                true);
    }

    private static OptionalLong telling(NamedCsvRecord regel, List<Zet> eerder) {
        var geteld = regel.getField("telling");
        if (!geteld.isEmpty()) {
            return OptionalLong.of(Long.parseLong(geteld));
        }
        return eerder.isEmpty()
                ? OptionalLong.empty()
                : eerder.getLast().stempel().telling();
    }

    private static Zet zet(NamedCsvRecord regel, Zet.Stempel stempel) {
        var tekst = regel.getField("tekst");
        return switch (regel.getField("soort")) {
            case "telling" -> new Zet.Telling(stempel, tekst);
            case "bericht" -> new Zet.Bericht(stempel, tekst);
            case "verklaring" ->
                new Zet.Verklaring(stempel, Reden.find(regel.getField("reden")).orElseThrow(), tekst);
            default -> throw new IllegalArgumentException("Zet of soort " + regel.getField("soort") + " is unknown.");
        };
    }

    private static List<NamedCsvRecord> regels() {
        var stroom = Objects.requireNonNull(Verschilreferentie.class.getResourceAsStream(BESTAND), BESTAND);
        try (var rijen = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(stroom, StandardCharsets.UTF_8))) {
            return rijen.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
