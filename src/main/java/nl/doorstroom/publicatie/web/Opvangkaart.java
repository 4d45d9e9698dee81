package nl.doorstroom.publicatie.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.opvang.Opgavenoverzichten;
import nl.doorstroom.publicatie.opvang.Opvangkorten;
import nl.doorstroom.publicatie.opvang.Plekken;
import org.springframework.stereotype.Component;

/** The map of places of reception, today. */
@Component
class Opvangkaart {
    private final Opvangkorten opvang;
    private final Opgavenoverzichten overzichten;

    Opvangkaart(Opvangkorten opvang, Opgavenoverzichten overzichten) {
        this.opvang = opvang;
        this.overzichten = overzichten;
    }

    KaartView view(Beeld zonder, Maat maat, Gebiedscode gebied) {
        var plaatsen = opvang.plaatsen();
        var beeld = zonder.met(plaatsen);
        var land = beeld.indeling().get(gebied);
        var dag = DutchFormat.date(overzichten.vandaag());
        return new KaartView(
                Keuze.maten(maat),
                List.of(),
                Keuze.gebieden(beeld.indeling(), gebied),
                land.naam(),
                gebied.equals(Gebiedscode.NEDERLAND) ? "" : Adres.van(land) + "#opvang",
                plaatsen.isEmpty() ? List.of() : cijfers(beeld, gebied),
                Landkaart.van(beeld, maat, gebied, cel -> cel.adres() + "#opvang"),
                "Elke zeshoek is één gemeente. Plekken op " + dag
                        + ". Bron: " + Opvangkorten.bron()
                        + "; inwoners CBS "
                        + DutchFormat.date(beeld.kop().uitgangspunten().inwonersOp()) + ".",
                "",
                KaartView.geenMaat(beeld, maat),
                null,
                Plekken.tabel("Opvangplekken per gemeente op " + dag)
                        .view(
                                plaatsen.isEmpty() ? List.of() : beeld.regelsIn(gebied),
                                TableRequest.at(Plekken.PAD, Map.of())));
    }

    private static List<KaartView.Cijfer> cijfers(Beeld beeld, Gebiedscode gebied) {
        return List.of(
                cijfer(beeld, gebied, "opvangplekken", EnumSet.allOf(Kolom.class)),
                cijfer(beeld, gebied, "daarvan voor mensen uit Oekraïne", EnumSet.of(Kolom.OEKRAINE)));
    }

    private static KaartView.Cijfer cijfer(Beeld beeld, Gebiedscode gebied, String woorden, EnumSet<Kolom> kolommen) {
        var som = beeld.regelsIn(gebied).stream()
                .map(regel -> regel.plaatsen(kolommen))
                .mapToLong(getal -> getal == null ? 0 : getal)
                .sum();
        return new KaartView.Cijfer(DutchFormat.number(som), woorden, Plekken.PAD);
    }
}
