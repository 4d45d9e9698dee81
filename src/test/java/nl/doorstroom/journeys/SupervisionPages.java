package nl.doorstroom.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.journeys.WorkPages.Visit;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Stukken;
import nl.doorstroom.toezicht.Stukuitkomst;
import nl.doorstroom.toezicht.Stukvraag;
import nl.doorstroom.toezicht.stuk.Stuksoort;

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
                        "/toezicht/PV24/stukken?ronde=2023-07-01",
                        "/toezicht/PV24/stukken/" + brief(),
                        "/toezicht/PV24/openbaar",
                        "/toezicht/PV24/sjablonen",
                        "/toezicht/PV24/sjablonen/mededeling")
                .map(path -> new Visit(WorkPages.TOEZICHTHOUDER, path))
                .toList();
    }

    private static long brief() {
        var vraag = new Stukvraag(
                RONDE, Stuksoort.INFORMATIEVERZOEK, Optional.of(new Gebiedscode("GM0995")), Optional.empty());
        var opgesteld =
                SystemTask.run("proef", () -> TestApp.bean(Stukken.class).stelOp(vraag));
        return ((Stukuitkomst.Gedaan) opgesteld).nummer();
    }
}
