package nl.doorstroom.opvang.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.doorstroom.opvang.Projectdossier;
import nl.doorstroom.opvang.pijplijn.Ervaring;
import nl.doorstroom.opvang.pijplijn.Kans;
import nl.doorstroom.opvang.pijplijn.Projectverloop;
import nl.doorstroom.opvang.pijplijn.Stap;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A project as a row of a table.
 *
 * @param kans how likely it is that it opens, as far as anything is known of that
 */
record Pijplijnregel(Projectdossier project, String gemeente, LocalDate vandaag, Optional<Kans> kans) {
    private static final List<Column<Pijplijnregel>> SCHERM = List.of(
            Column.<Pijplijnregel>text(
                            "naam", "Project", een -> een.project.gegevens().naam())
                    .linkedTo(Pijplijnregel::adres),
            Column.text("soort", "Soort", een -> een.project.gegevens().soort().naam()),
            Column.text("gemeente", "Gemeente", Pijplijnregel::gemeente),
            Column.number("plaatsen", "Plaatsen", een -> een.project.gegevens().plaatsen()),
            Column.text("stap", "Stap", Pijplijnregel::stap),
            Column.text(
                    "opening", "Open verwacht", een -> een.verloop().opening().orElse(null)),
            Column.number("uitloop", "Uitloop in dagen", Pijplijnregel::uitloop),
            Column.number("kans", "Kans in procent", Pijplijnregel::procent));
    private static final List<Column<Pijplijnregel>> BESTAND = List.of(
            Column.text("code", "Code", een -> een.project.gegevens().code()),
            Column.text("naam", "Project", een -> een.project.gegevens().naam()),
            Column.text("soort", "Soort", een -> een.project.gegevens().soort().name()),
            Column.text(
                    "gm_code",
                    "Gemeentecode",
                    een -> een.project.gegevens().gemeente().waarde()),
            Column.text("gemeente", "Gemeente", Pijplijnregel::gemeente),
            Column.number("plaatsen", "Plaatsen", een -> een.project.gegevens().plaatsen()),
            Column.text("stap", "Stap", Pijplijnregel::stap),
            Column.number("kans", "Kans in procent", Pijplijnregel::procent));

    static Pijplijnregel van(Projectdossier project, String gemeente, LocalDate vandaag, Ervaring ervaring) {
        return new Pijplijnregel(
                project, gemeente, vandaag, project.verloop().stap().flatMap(ervaring::kansVanaf));
    }

    static TableDefinition<Pijplijnregel> scherm() {
        return new TableDefinition<>("Projecten in de pijplijn", SCHERM, "opening", Pijplijnregel::zoektekst);
    }

    /** With every step, expected and real, as a file has it. */
    static TableDefinition<Pijplijnregel> bestand() {
        var kolommen = new ArrayList<>(BESTAND);
        for (var stap : Stap.values()) {
            var naam = stap.name().toLowerCase(Locale.ROOT);
            kolommen.add(Column.text(
                    naam + "_verwacht",
                    naam,
                    een -> een.verloop().verwacht(stap).map(LocalDate::toString).orElse(null)));
            kolommen.add(Column.text(
                    naam + "_klaar",
                    naam,
                    een -> Optional.ofNullable(een.verloop().klaar().get(stap))
                            .map(LocalDate::toString)
                            .orElse(null)));
        }
        return new TableDefinition<>("Pijplijn", kolommen, "naam", Pijplijnregel::zoektekst);
    }

    Projectverloop verloop() {
        return project.verloop();
    }

    String adres() {
        return PijplijnPages.PAD + "/" + project.gegevens().code();
    }

    /** Where it stands: the step that is to be done, or that it is open or ended. */
    String stap() {
        return verloop().gestopt().isPresent()
                ? "gestopt"
                : verloop().stap().map(Stap::naam).orElse("open");
    }

    /** Whether this is the step that it is in now. */
    boolean isIn(Stap stap) {
        return verloop().isLopend() && verloop().stap().filter(stap::equals).isPresent();
    }

    boolean isTeLaat() {
        return verloop().isTeLaat(vandaag);
    }

    private @Nullable Long uitloop() {
        return verloop().uitloop(Projectverloop.LAATSTE).orElse(null);
    }

    private @Nullable Long procent() {
        return verloop().isLopend()
                ? kans.map(een -> Math.round(een.miljoensten() / 10_000.0)).orElse(null)
                : null;
    }

    /** How likely it is, in words. */
    String kanstekst() {
        return Optional.ofNullable(procent()).map(een -> "kans " + een + "%").orElse("kans nog niet bekend");
    }

    private String zoektekst() {
        var gegevens = project.gegevens();
        return gegevens.naam() + " " + gegevens.code() + " " + gemeente + " "
                + gegevens.soort().naam();
    }
}
