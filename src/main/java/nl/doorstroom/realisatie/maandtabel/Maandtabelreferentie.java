package nl.doorstroom.realisatie.maandtabel;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Objects;
import nl.doorstroom.platform.ReferenceData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of 2 May 2023 that come with the product; {@code realisatie/LEESMIJ.md} tells where they are from. */
@Component
@Order(50)
class Maandtabelreferentie implements ReferenceData {
    private static final String OVERZICHT = "Opgavenoverzicht bij de Rijksbrief van 2 mei 2023, ";
    private static final String DAG = "2023-05-02";

    private final Maandtabellen maandtabellen;

    Maandtabelreferentie(Maandtabellen maandtabellen) {
        this.maandtabellen = maandtabellen;
    }

    @Override
    public String title() {
        return "maandtabellen van mei 2023";
    }

    @Override
    public boolean isMissing() {
        return maandtabellen.versies().isEmpty();
    }

    @Override
    @Transactional
    public void load() {
        neemOp("opgaven-opvang-en-huisvesting-2023-05-02.csv", OVERZICHT + "tabel 1");
        neemOp("opgaven-amv-2023-05-02.csv", OVERZICHT + "tabel 2");
    }

    private void neemOp(String naam, String bron) {
        var peildata = new HashMap<String, String>();
        var bronnen = new HashMap<String, String>();
        try (var tabel = open(naam);
                var kolommen = CsvReader.builder()
                        .ofNamedCsvRecord(new String(open("kolommen.csv").readAllBytes(), StandardCharsets.UTF_8))) {
            kolommen.stream().filter(rij -> rij.getField("tabel").equals(naam)).forEach(rij -> {
                peildata.put(rij.getField("kolom"), rij.getField("peildatum"));
                bronnen.put(rij.getField("kolom"), rij.getField("bron"));
            });
            var gegevens = new Maandtabelgegevens(DAG, bron, DAG, peildata, bronnen);
            eisGelukt(maandtabellen.leesIn(Maandtabelbestand.van(tabel.readAllBytes()), gegevens));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String naam) {
        return Objects.requireNonNull(
                Maandtabelreferentie.class.getResourceAsStream("/realisatie/" + naam), () -> naam + " is missing");
    }

    private static void eisGelukt(Tabelinlezing inlezing) {
        if (inlezing instanceof Tabelinlezing.Afgekeurd(var fouten)) {
            throw new IllegalStateException("A shipped maandtabel is refused: " + fouten);
        }
    }
}
