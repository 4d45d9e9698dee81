package nl.doorstroom.taakstelling.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.cli.Refusals;
import nl.doorstroom.taakstelling.Opstelling;
import nl.doorstroom.taakstelling.Overdracht;
import nl.doorstroom.taakstelling.Overdrachtuitkomst;
import nl.doorstroom.taakstelling.Taakstellingen;
import nl.doorstroom.taakstelling.Versiecode;
import nl.doorstroom.taakstelling.Versiekop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the versions of the taakstelling; what is published is never changed. */
@Command(
        name = "taakstelling",
        description = {
            "Beheer de versies van de taakstelling: opstellen, vaststellen, publiceren, overdragen en nagaan.",
            "Zonder opdracht: de lijst van versies."
        })
public final class TaakstellingCommand implements Callable<Integer> {
    private final Backend backend;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    TaakstellingCommand(Backend backend) {
        this.backend = backend;
    }

    @Override
    public Integer call() {
        return met(database, taakstellingen -> {
            taakstellingen.versies().forEach(kop -> uit().println(regel(kop)));
            return 0;
        });
    }

    /** Draws up a concept by the rules of the law, with the herverdelingen of the version before it. */
    @Command(name = "opstellen", description = "Maak een concept: verdeel een landelijk totaal volgens de wet.")
    int opstellen(
            @Option(
                            names = "--halfjaar",
                            required = true,
                            paramLabel = "HALFJAAR",
                            description = "Bijvoorbeeld 2024-I.")
                    String halfjaar,
            @Option(names = "--totaal", required = true, paramLabel = "N", description = "Landelijk totaal.")
                    long totaal,
            @Option(names = "--amv", paramLabel = "N", description = "Waarvan amv; laat weg als dat niet bekend is.")
                    @Nullable
                    Long amv,
            @Option(names = "--methode", paramLabel = "METHODE", description = "Standaard adams.") @Nullable
                    String methode,
            @Option(
                            names = "--inwoners-op",
                            paramLabel = "DATUM",
                            description = "Peildatum van de inwoners; standaard 1 januari van het jaar ervoor.")
                    @Nullable
                    LocalDate inwonersOp,
            @Option(
                            names = "--bron",
                            required = true,
                            paramLabel = "TEKST",
                            description = "Waar het totaal vandaan komt.")
                    String bron,
            @Option(names = "--bron-datum", paramLabel = "DATUM", description = "Datum van die bron.") @Nullable
                    LocalDate bronDatum,
            @Mixin DatabaseOptions opties) {
        var form = new OpstelForm(halfjaar, totaal, amv, methode, inwonersOp, bron, bronDatum);
        return form.fouten().isEmpty()
                ? met(opties, taakstellingen -> meld(form.stelOp(taakstellingen)))
                : Refusals.print(spec.commandLine(), form.fouten());
    }

    @Command(name = "vaststellen", description = "Stel een concept vast.")
    int vaststellen(
            @Parameters(paramLabel = "VERSIE", description = "Bijvoorbeeld 2024-I.1.") String versie,
            @Option(names = "--op", paramLabel = "DATUM", description = "Dag van het besluit.") @Nullable LocalDate op,
            @Mixin DatabaseOptions opties) {
        return metVersie(opties, versie, (taakstellingen, code) -> taakstellingen.stelVast(code, op));
    }

    @Command(name = "publiceren", description = "Publiceer een vastgestelde versie. Daarna verandert ze nooit meer.")
    int publiceren(
            @Parameters(paramLabel = "VERSIE", description = "Bijvoorbeeld 2024-I.1.") String versie,
            @Option(names = "--op", paramLabel = "DATUM", description = "Dag van publicatie.") @Nullable LocalDate op,
            @Mixin DatabaseOptions opties) {
        return metVersie(opties, versie, (taakstellingen, code) -> taakstellingen.publiceer(code, op));
    }

    @Command(name = "verwerpen", description = "Gooi een versie weg die nog niet is gepubliceerd.")
    int verwerpen(
            @Parameters(paramLabel = "VERSIE", description = "Bijvoorbeeld 2024-I.1.") String versie,
            @Mixin DatabaseOptions opties) {
        return metVersie(opties, versie, Taakstellingen::verwerp);
    }

    @Command(
            name = "overdragen",
            description = "Boek een overdracht tussen twee gemeenten (Huisvestingswet 2014, art. 29 lid 2).")
    int overdragen(
            @Option(
                            names = "--halfjaar",
                            required = true,
                            paramLabel = "HALFJAAR",
                            description = "Bijvoorbeeld 2023-II.")
                    String halfjaar,
            @Option(
                            names = "--van",
                            required = true,
                            paramLabel = "CODE",
                            description = "Gemeente die overdraagt, als GM1700.")
                    String van,
            @Option(names = "--naar", required = true, paramLabel = "CODE", description = "Gemeente die overneemt.")
                    String naar,
            @Option(names = "--aantal", required = true, paramLabel = "N", description = "Hoeveel mensen.") long aantal,
            @Option(
                            names = "--bron",
                            required = true,
                            paramLabel = "TEKST",
                            description = "De afspraak, bijvoorbeeld het besluit.")
                    String bron,
            @Option(names = "--bron-datum", paramLabel = "DATUM", description = "Datum van de afspraak.") @Nullable
                    LocalDate bronDatum,
            @Mixin DatabaseOptions opties) {
        var fouten = OpstelForm.foutenInCodes(halfjaar, van, naar, bron);
        if (!fouten.isEmpty()) {
            return Refusals.print(spec.commandLine(), fouten);
        }
        var overdracht = new Overdracht(
                Halfjaar.van(halfjaar), new Gebiedscode(van), new Gebiedscode(naar), aantal, new Bron(bron, bronDatum));
        return met(opties, taakstellingen -> meld(taakstellingen.draagOver(overdracht)));
    }

    /** Exit 1 when any version differs from its checksum. */
    @Command(name = "nagaan", description = "Reken van elke versie het controlegetal en de verdeling na.")
    int nagaan(@Mixin DatabaseOptions opties) {
        return met(opties, taakstellingen -> {
            var oordelen = taakstellingen.gaNa();
            oordelen.forEach(oordeel -> uit().println(oordeel));
            return oordelen.stream().allMatch(Taakstellingen.Oordeel::isGaaf) ? 0 : 1;
        });
    }

    /** An act on one version. */
    private interface Daad {
        Opstelling op(Taakstellingen taakstellingen, Versiecode code);
    }

    private int metVersie(DatabaseOptions opties, String versie, Daad daad) {
        var code = Versiecode.lees(versie);
        if (code.isEmpty()) {
            var fout = Invoerfout.inVeld("VERSIE", versie, "Schrijf een versie als 2023-II.1.");
            return Refusals.print(spec.commandLine(), List.of(fout));
        }
        return met(opties, taakstellingen -> meld(daad.op(taakstellingen, code.get())));
    }

    private int met(DatabaseOptions opties, ToIntFunction<Taakstellingen> werk) {
        return backend.with(opties, Taakstellingen.class, werk);
    }

    private int meld(Opstelling opstelling) {
        return switch (opstelling) {
            case Opstelling.Gereed(var versie) -> {
                uit().println(regel(versie.kop()));
                yield 0;
            }
            case Opstelling.Geweigerd(var redenen) -> Refusals.print(spec.commandLine(), redenen);
        };
    }

    private int meld(Overdrachtuitkomst uitkomst) {
        return switch (uitkomst) {
            case Overdrachtuitkomst.Overgedragen(var overdracht, var vanOver, var naarNu) -> {
                uit().println("Geboekt: " + overdracht + ". Nu heeft " + overdracht.van() + " er " + vanOver + " en "
                        + overdracht.naar() + " " + naarNu + ".");
                yield 0;
            }
            case Overdrachtuitkomst.Geweigerd(var redenen) -> Refusals.print(spec.commandLine(), redenen);
        };
    }

    private static String regel(Versiekop kop) {
        return kop.code() + "  " + kop.totaal() + "  " + kop.toestand().naam() + "  "
                + kop.herkomst().naam() + "  " + kop.bron();
    }

    private PrintWriter uit() {
        return spec.commandLine().getOut();
    }
}
