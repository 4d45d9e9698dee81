package nl.doorstroom.realisatie.maandtabel.web;

import java.util.List;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Tabelkolom;

/**
 * The page on which somebody looks at what was read and tells where each column comes from.
 *
 * @param code which version it becomes
 * @param inhoud the file itself, in letters and digits, so that what was looked at is what is kept
 */
public record ControleView(
        Inleesform form,
        String code,
        String inhoud,
        Tabelbeeld beeld,
        List<String> opmerkingen,
        List<Kolomveld> kolommen) {
    public ControleView {
        opmerkingen = List.copyOf(opmerkingen);
        kolommen = List.copyOf(kolommen);
    }

    /** The fields of one column. */
    public record Kolomveld(String code, String naam, String peildatum, String bron) {}

    static Kolomveld veld(Tabelkolom tabelkolom, Inleesform form) {
        var kolom = tabelkolom.kolom();
        var herkomst = tabelkolom.herkomst();
        return new Kolomveld(
                kolom.code(),
                kolom.soort().groep() + ": " + kolom.label(),
                form.waarden()
                        .getOrDefault(
                                "peildatum." + kolom,
                                herkomst.findPeildatum().map(Object::toString).orElse("")),
                form.waarden().getOrDefault("bron." + kolom, herkomst.findBron().orElse("")));
    }

    static ControleView van(Inleesform form, Maandtabel tabel, List<String> opmerkingen, String inhoud) {
        return new ControleView(
                form,
                tabel.code().toString(),
                inhoud,
                Tabelbeeld.van(tabel),
                opmerkingen,
                tabel.kolommen().stream().map(kolom -> veld(kolom, form)).toList());
    }
}
