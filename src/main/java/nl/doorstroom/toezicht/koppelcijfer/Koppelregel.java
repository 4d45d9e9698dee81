package nl.doorstroom.toezicht.koppelcijfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.upload.Fields;
import nl.doorstroom.platform.web.DutchFormat;

/** Understands the fields of one line; what it can't, it tells. */
final class Koppelregel {
    private final Fields velden;

    Koppelregel(Fields velden) {
        this.velden = velden;
    }

    private String tekst(String veld) {
        return velden.text(veld);
    }

    void fout(String veld, String uitleg) {
        velden.fault(veld, uitleg);
    }

    /** A day that is not to come. */
    Optional<LocalDate> dag(String veld, LocalDate vandaag) {
        try {
            var dag = LocalDate.parse(tekst(veld));
            if (!dag.isAfter(vandaag)) {
                return Optional.of(dag);
            }
            fout(veld, "Deze dag moet nog komen. Neem " + DutchFormat.date(vandaag) + " of eerder.");
        } catch (DateTimeException e) {
            fout(veld, "Schrijf een dag als 2020-10-01.");
        }
        return Optional.empty();
    }

    /** A gemeente by its code or its name, for which whoever acts may tell something. */
    Optional<Gebiedscode> gemeente(String veld, Gebiedsindeling indeling, Predicate<Gebiedscode> mag) {
        var gevonden = zoek(tekst(veld), indeling);
        if (gevonden.isEmpty()) {
            fout(veld, "Deze gemeente is er op die dag niet. Schrijf de code, zoals GM0995, of de naam.");
        } else if (!mag.test(gevonden.get())) {
            fout(veld, "Deze gemeente hoort niet bij je gebied. Laat de regel weg.");
            return Optional.empty();
        }
        return gevonden;
    }

    private static Optional<Gebiedscode> zoek(String tekst, Gebiedsindeling indeling) {
        Function<Gebied, Gebiedscode> code = Gebied::code;
        return Gebiedscode.isCode(tekst)
                ? indeling.find(new Gebiedscode(tekst)).map(code).filter(een -> een.soort() == Gebiedsoort.GEMEENTE)
                : indeling.findOpNaam(tekst, Gebiedsoort.GEMEENTE).map(code);
    }

    /** A number of people. */
    Optional<Integer> aantal(String veld) {
        if (tekst(veld).matches("\\d{1,5}")) {
            return Optional.of(Integer.valueOf(tekst(veld)));
        }
        fout(veld, "Schrijf een heel aantal mensen van 0 tot en met " + Koppelcijfer.HOOGST + ", zonder punt.");
        return Optional.empty();
    }
}
