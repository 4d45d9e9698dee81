package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.table.TableView;

/**
 * One afspraak with all its steps.
 *
 * @param feiten what it is about
 * @param stappen the newest first
 * @param keuzes steps that whoever looks may take; none when it waits for another or has ended
 * @param wachtOp on whom it waits, as a sentence; empty when on nobody
 */
public record AfspraakView(
        long nummer,
        String staat,
        List<BesluitView.Feit> feiten,
        List<Stap> stappen,
        List<Choice> keuzes,
        String wachtOp,
        Form form,
        String melding) {
    public AfspraakView {
        feiten = List.copyOf(feiten);
        stappen = List.copyOf(stappen);
        keuzes = List.copyOf(keuzes);
    }

    /** A step that was taken. */
    public record Stap(String naam, String dag, String plaatsen, String toelichting, String wie) {}

    /**
     * All that somebody may see.
     *
     * @param begint what the button says that begins one; empty for who may not
     * @param draagtOver whether whoever looks may write down transfers
     * @param leeg whether there is none at all
     */
    public record Lijst(
            TableView tabel,
            List<Choice> staten,
            String staat,
            String zoek,
            boolean leeg,
            String begint,
            boolean draagtOver) {
        public Lijst {
            staten = List.copyOf(staten);
        }
    }

    /** The form for another. @param biedt whether the own gemeente offers places, and nobody asks them */
    public record Nieuw(Form form, List<Choice> gebieden, List<Choice> soorten, boolean biedt) {
        public Nieuw {
            gebieden = List.copyOf(gebieden);
            soorten = List.copyOf(soorten);
        }
    }

    /**
     * Transfers within the own area, with the forms.
     *
     * @param corrigeer number of the one that is being put right; 0 for none
     */
    public record Overdrachten(
            List<VerdelingView.Overdrachtrij> rijen,
            Form form,
            List<Choice> gemeenten,
            List<Choice> soorten,
            long corrigeer,
            String welke,
            String melding) {
        public Overdrachten {
            rijen = List.copyOf(rijen);
            gemeenten = List.copyOf(gemeenten);
            soorten = List.copyOf(soorten);
        }
    }
}
