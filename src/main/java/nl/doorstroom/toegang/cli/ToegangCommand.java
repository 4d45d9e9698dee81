package nl.doorstroom.toegang.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.Backend;
import nl.doorstroom.platform.DatabaseOptions;
import nl.doorstroom.platform.cli.Refusals;
import nl.doorstroom.toegang.beheer.Beheeruitkomst;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Achterhaald;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Afgewezen;
import nl.doorstroom.toegang.beheer.Beheeruitkomst.Gedaan;
import nl.doorstroom.toegang.beheer.Organisatie;
import nl.doorstroom.toegang.beheer.Organisatieinvoer;
import nl.doorstroom.toegang.beheer.Toegangsbeheer;
import nl.doorstroom.toegang.beheer.Uitgenodigde;
import nl.doorstroom.toegang.beheer.Uitnodigingsinvoer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Organisations, and inviting people without being logged in: for whoever runs the product. */
@Command(
        name = "toegang",
        description = {
            "Voeg organisaties toe en nodig hun eerste beheerder uit.",
            "Zo komt ook de eerste stelselbeheerder van een installatie binnen."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  toegang organisatie-maken --soort beheer --naam Stelselbeheer",
            "  toegang uitnodigen --organisatie Stelselbeheer --naam \"Eerste Beheerder\""
                    + " --email beheer@organisatie.example --rol stelselbeheerder --adres https://doorstroom.example"
        })
public final class ToegangCommand implements Runnable {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-uuuu HH:mm");

    private final Backend backend;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ToegangCommand(Backend backend) {
        this.backend = backend;
    }

    /** Without a task it tells which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(uit());
    }

    /** Shows the organisations. */
    @Command(name = "organisaties", description = "Toon de organisaties.")
    int organisaties(@Mixin DatabaseOptions opties) {
        return backend.with(opties, Toegangsbeheer.class, beheer -> {
            var alle = beheer.organisaties().alle();
            alle.forEach(organisatie -> uit().println(regel(organisatie)));
            if (alle.isEmpty()) {
                uit().println("Er zijn nog geen organisaties. Voeg er een toe met organisatie-maken.");
            }
            return 0;
        });
    }

    private static String regel(Organisatie organisatie) {
        var gebieden = organisatie.gebieden().stream().map(Gebiedscode::waarde).collect(Collectors.joining(", "));
        return organisatie.id() + "  " + organisatie.soort().code() + "  " + organisatie.naam() + " (" + gebieden + ")"
                + (organisatie.isBeeindigd() ? ", beëindigd" : "");
    }

    /** Adds an organisation. */
    @Command(name = "organisatie-maken", description = "Voeg een organisatie toe.")
    int maak(
            @Option(
                            names = "--soort",
                            required = true,
                            paramLabel = "SOORT",
                            description = "beheer, rijk, coa, provincie, gemeente, veiligheidsregio, nidos, corporatie,"
                                    + " vluchtelingenwerk of regietafel.")
                    String soort,
            @Option(names = "--naam", required = true, paramLabel = "NAAM", description = "Hoe de organisatie heet.")
                    String naam,
            @Option(
                            names = "--gebied",
                            split = ",",
                            paramLabel = "GEBIED",
                            description = "Naam of code van een gebied waarvoor de organisatie werkt; mag vaker.")
                    @Nullable
                    List<String> gebieden,
            @Option(names = "--oin", defaultValue = "", paramLabel = "OIN", description = "Het OIN, 20 cijfers.")
                    String oin,
            @Mixin DatabaseOptions opties) {
        var invoer = new Organisatieinvoer(soort, naam, oin, Objects.requireNonNullElse(gebieden, List.of()));
        return backend.with(
                opties,
                Toegangsbeheer.class,
                beheer -> meld(beheer.organisaties().maak(invoer), nieuw -> uit().println(regel(nieuw))));
    }

    /** Invites somebody and prints the link. */
    @Command(
            name = "uitnodigen",
            description = {"Nodig iemand uit en toon de link.", "Wie de link opent en inlogt, krijgt het account."})
    int nodigUit(
            @Option(
                            names = "--organisatie",
                            required = true,
                            paramLabel = "ORGANISATIE",
                            description = "Naam of kenmerk van de organisatie.")
                    String organisatie,
            @Option(names = "--naam", required = true, paramLabel = "NAAM", description = "Naam van de persoon.")
                    String naam,
            @Option(
                            names = "--email",
                            required = true,
                            paramLabel = "E-MAIL",
                            description = "E-mailadres van het werk.")
                    String email,
            @Option(
                            names = "--rol",
                            required = true,
                            split = ",",
                            paramLabel = "ROL",
                            description = "Bijvoorbeeld stelselbeheerder of functioneel-beheerder; mag vaker.")
                    List<String> rollen,
            @Option(
                            names = "--adres",
                            defaultValue = "",
                            paramLabel = "ADRES",
                            description = "Adres van de website, om de hele link te tonen.")
                    String adres,
            @Mixin DatabaseOptions opties) {
        var invoer = new Uitnodigingsinvoer(naam, email, rollen, List.of(), "", "");
        return backend.with(
                opties,
                Toegangsbeheer.class,
                beheer -> nodigUit(beheer, beheer.zoek(organisatie), organisatie, invoer, adres));
    }

    private int nodigUit(
            Toegangsbeheer beheer,
            List<Organisatie> gevonden,
            String gezocht,
            Uitnodigingsinvoer invoer,
            String adres) {
        if (gevonden.size() != 1) {
            return Refusals.print(
                    spec.commandLine(),
                    List.of(Invoerfout.inVeld(
                            "organisatie",
                            gezocht,
                            "Deze organisatie is er niet. Bekijk ze met: toegang organisaties.")));
        }
        var uitkomst = beheer.uitnodigingen().nodigUit(gevonden.getFirst().id(), invoer);
        return meld(uitkomst, uitgenodigde -> toon(uitgenodigde, adres));
    }

    private void toon(Uitgenodigde uitgenodigde, String adres) {
        var basis = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
        var tot = uitgenodigde.geldigTot().atZone(ZoneId.of("Europe/Amsterdam"));
        uit().println(basis + uitgenodigde.pad());
        uit().println("Deze link werkt één keer, tot " + MOMENT.format(tot) + ", en wordt nergens bewaard.");
    }

    private <T> int meld(Beheeruitkomst<T> uitkomst, Consumer<T> toon) {
        return switch (uitkomst) {
            case Gedaan<T>(var nu) -> {
                toon.accept(nu);
                yield 0;
            }
            case Afgewezen<T>(var fouten) -> Refusals.print(spec.commandLine(), fouten);
            case Achterhaald<T> _ -> throw new IllegalStateException("Something new cannot be overtaken");
        };
    }

    private PrintWriter uit() {
        return spec.commandLine().getOut();
    }
}
