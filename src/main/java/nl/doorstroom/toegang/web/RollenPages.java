package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Beleid;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.Reikwijdte;
import nl.doorstroom.toegang.Rol;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The policy, printed: who may do what is no secret. */
@Openbaar
@Controller
class RollenPages {
    private static final Page PAGE =
            Page.outsideMenu("Rollen en rechten", "Welke rol in Doorstroom wat mag, en op welke grond.");

    /** One right of one role. */
    record Recht(Rol rol, Bevoegdheid bevoegdheid, Reikwijdte reikwijdte) {
        String soorten() {
            return Arrays.stream(Organisatiesoort.values()).allMatch(rol::pastBij)
                    ? "Elke organisatie"
                    : Arrays.stream(Organisatiesoort.values())
                            .filter(rol::pastBij)
                            .map(Organisatiesoort::naam)
                            .collect(Collectors.joining(", "));
        }
    }

    private static final List<Recht> RECHTEN = Beleid.regels().stream()
            .flatMap(regel -> regel.bevoegdheden().stream()
                    .sorted()
                    .map(bevoegdheid -> new Recht(regel.rol(), bevoegdheid, regel.reikwijdte())))
            .toList();

    private static final TableDefinition<Recht> TABEL = new TableDefinition<>(
            "Rechten per rol",
            List.of(
                    Column.text("rol", "Rol", recht -> recht.rol().naam()),
                    Column.text("organisatie", "Bij", Recht::soorten),
                    Column.text("recht", "Mag", recht -> recht.bevoegdheid().omschrijving()),
                    Column.text(
                            "reikwijdte", "Voor", recht -> recht.reikwijdte().naam()),
                    Column.text(
                            "grondslag",
                            "Grondslag",
                            recht -> recht.bevoegdheid().grondslag())),
            "",
            recht -> recht.rol().naam() + " " + recht.bevoegdheid().omschrijving() + " " + recht.soorten());

    @GetMapping("/rollen-en-rechten")
    ModelAndView rollen(HttpServletRequest request) {
        var vraag = TableRequest.from(request);
        var view = new RollenView(vraag.search(), zonderRechten(), TABEL.view(RECHTEN, vraag));
        return new ModelAndView("toegang/rollen", Map.of("page", PAGE, "view", view));
    }

    private static String zonderRechten() {
        return Arrays.stream(Rol.values())
                .filter(rol -> Beleid.rechten(rol).isEmpty())
                .map(Rol::naam)
                .collect(Collectors.joining(", "));
    }

    @GetMapping("/rollen-en-rechten.{formaat:csv|ods}")
    ResponseEntity<byte[]> alsBestand(@PathVariable String formaat, HttpServletRequest request) {
        var tabel = TABEL.export("Rollen en rechten", List.of(), RECHTEN, TableRequest.from(request));
        return Downloads.table(formaat, "rollen-en-rechten", tabel);
    }
}
