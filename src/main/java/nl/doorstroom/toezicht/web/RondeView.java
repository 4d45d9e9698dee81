package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.toezicht.Ronde;

/**
 * A round with all its gemeenten.
 *
 * @param gezien what the figures rest on, as a sentence
 * @param gereed how many percent of the work is done, 0 to 100
 * @param doen what can be done with chosen gemeenten; empty for who only reads and when the round is established
 * @param stukken where letters and reports of it are drawn up; empty for who only reads
 * @param kanVaststellen whether everything is ready and whoever looks may establish it
 * @param kanHeropenen whether it is established and whoever looks may open it again
 */
public record RondeView(
        String naam,
        String actie,
        String staat,
        String gezien,
        List<Telling> tellingen,
        int gereed,
        List<Choice> stappen,
        String stap,
        String zoek,
        List<Choice> doen,
        boolean kanVaststellen,
        boolean kanHeropenen,
        List<Choice> stukken,
        List<Ronde.ZonderStand> zonder,
        List<Gebeurtenis> geschiedenis,
        TableView tabel,
        String melding,
        Form form) {
    /** How many gemeenten are so far, with where they stand. */
    public record Telling(String aantal, String naam, String href) {}

    /** Something that happened to the round. */
    public record Gebeurtenis(String wat, String wie, String reden) {}
}
