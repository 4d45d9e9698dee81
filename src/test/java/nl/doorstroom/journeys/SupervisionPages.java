package nl.doorstroom.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.journeys.WorkPages.Visit;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;

/** The pages of supervision, with a round that is open. */
final class SupervisionPages {
    private static final Rondecode RONDE = new Rondecode(new Gebiedscode("PV24"), LocalDate.of(2023, 7, 1));

    private SupervisionPages() {}

    static List<Visit> all() {
        SystemTask.run("proef", () -> TestApp.bean(Rondes.class).open(RONDE));
        var ronde = "/toezicht/PV24/" + RONDE.peildatum();
        return Stream.of(
                        "/toezicht",
                        "/toezicht/PV24/beleidsregel",
                        "/toezicht/PV24/beleidsregel/nieuw",
                        ronde,
                        ronde + "/GM0995",
                        ronde + "/vaststellen",
                        "/toezicht/PV24/dossiers",
                        "/toezicht/PV24/termijnen",
                        "/toezicht/PV24/overzicht",
                        "/toezicht/PV24/dossier/GM0995",
                        "/toezicht/PV24/dossier/GM0995/besluit/kondig-aan",
                        "/toezicht/PV24/dossier/GM0995/afspraak",
                        "/toezicht/PV24/dossier/GM0995/gesprek",
                        "/toezicht/PV24/dossier/GM0995/uitvoering")
                .map(path -> new Visit(WorkPages.TOEZICHTHOUDER, path))
                .toList();
    }
}
