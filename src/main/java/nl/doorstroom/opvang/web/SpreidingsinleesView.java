package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.web.BesluitView.Feit;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.FileForm;
import nl.doorstroom.platform.form.Form;

/** The page on which a file with factors is chosen. @param peildata days of which the inhabitants are known */
public record SpreidingsinleesView(FileForm file, List<Choice> peildata) {
    static final List<String> VELDEN = List.of("peildatum", "deel", "bron", "bronDatum");

    public SpreidingsinleesView {
        peildata = List.copyOf(peildata);
    }

    static SpreidingsinleesView van(Form form, List<Invoerfout> gevonden, List<Choice> peildata) {
        return new SpreidingsinleesView(new FileForm(form, VELDEN, gevonden), peildata);
    }

    /**
     * What it would give.
     *
     * @param inhoud the file itself, in letters and digits, so that what was looked at is what is kept
     * @param wat how many places are divided here
     * @param velden of the form, to be sent along
     */
    public record Controle(
            Form form, String inhoud, String wat, List<Feit> feiten, List<Rij> rijen, List<String> velden) {
        public Controle {
            feiten = List.copyOf(feiten);
            rijen = List.copyOf(rijen);
            velden = List.copyOf(velden);
        }
    }

    /** A provincie with what it would get, what the key that holds now gives and the difference. */
    public record Rij(String provincie, String wordt, String nu, String verschil) {}
}
