package nl.doorstroom.opvang.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorstroom.opvang.pijplijn.Projectverloop;
import nl.doorstroom.opvang.pijplijn.Stap;
import nl.doorstroom.opvang.pijplijn.Vertraging;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;

/** All that is known of a project, in texts. */
public record ProjectView(
        Kop kop,
        List<Feit> feiten,
        List<Stapregel> stappen,
        List<Gebeurtenis> gebeurtenissen,
        Melden melden,
        String melding,
        Form form) {
    /** @param kans how likely it is that it opens; empty when it is open or ended */
    public record Kop(String code, String soort, String plaatsen, String stand, String kans) {}

    /**
     * What can be told of it.
     *
     * @param mag whether whoever looks may tell anything
     * @param nu the step that is to be done; empty when it is open
     * @param laatste whether that is the last step, after which it opens
     * @param terug the step that can be put back; empty when none can
     */
    public record Melden(
            boolean mag,
            String nu,
            String nunaam,
            boolean laatste,
            boolean gestopt,
            String terug,
            List<Choice> stappen,
            List<Choice> redenen) {}

    public record Feit(String naam, String waarde) {}

    public record Stapregel(
            String naam,
            String eerst,
            String verwacht,
            String klaar,
            String uitloop,
            String redenen,
            boolean nu,
            boolean teLaat) {}

    /** Something that was told of it, and by whom and when. */
    public record Gebeurtenis(String wat, String wie) {}

    private static final List<Choice> REDENEN = Arrays.stream(Vertraging.values())
            .map(een -> new Choice(een.name(), DutchFormat.capitalized(een.naam())))
            .toList();

    static ProjectView van(Pijplijnregel regel, List<Gebeurtenis> gebeurtenissen, String melding, Form form) {
        var gegevens = regel.project().gegevens();
        var kop = new Kop(
                gegevens.code(),
                DutchFormat.capitalized(gegevens.soort().naam()),
                DutchFormat.number(gegevens.plaatsen()),
                DutchFormat.capitalized(regel.stap()),
                regel.verloop().isLopend() ? regel.kanstekst() : "");
        return new ProjectView(
                kop,
                feiten(regel),
                Arrays.stream(Stap.values()).map(stap -> stap(stap, regel)).toList(),
                gebeurtenissen,
                melden(regel),
                melding,
                form);
    }

    private static Melden melden(Pijplijnregel regel) {
        var verloop = regel.verloop();
        var nu = verloop.stap();
        return new Melden(
                mag(regel),
                nu.map(Stap::name).orElse(""),
                nu.map(Stap::naam).orElse(""),
                nu.filter(Projectverloop.LAATSTE::equals).isPresent(),
                verloop.gestopt().isPresent(),
                verloop.klaar().keySet().stream()
                        .reduce((_, later) -> later)
                        .filter(_ -> verloop.isLopend())
                        .map(Stap::name)
                        .orElse(""),
                nu.map(Stap::nogTeGaan).orElse(List.of()).stream()
                        .map(een -> new Choice(een.name(), DutchFormat.capitalized(een.naam())))
                        .toList(),
                REDENEN);
    }

    private static boolean mag(Pijplijnregel regel) {
        var gegevens = regel.project().gegevens();
        var wie = Handelend.nu();
        return wie.mag(Bevoegdheid.LOCATIE_VASTLEGGEN, gegevens.gemeente())
                || wie.mag(Bevoegdheid.CRISISOPVANG_VASTLEGGEN, gegevens.gemeente())
                        && gegevens.soort().isVanVeiligheidsregio();
    }

    private static List<Feit> feiten(Pijplijnregel regel) {
        var gegevens = regel.project().gegevens();
        var feiten = new ArrayList<>(List.of(
                new Feit("Code", gegevens.code()),
                new Feit("Gemeente", regel.gemeente()),
                new Feit(
                        "Verantwoordelijk",
                        DutchFormat.capitalized(gegevens.partij().naam())),
                new Feit(
                        "Open verwacht",
                        regel.verloop().opening().map(DutchFormat::date).orElse("niet bekend"))));
        if (!gegevens.toelichting().isEmpty()) {
            feiten.add(new Feit("Toelichting", gegevens.toelichting()));
        }
        regel.verloop().gestopt().ifPresent(een -> feiten.add(new Feit("Gestopt omdat", een.toelichting())));
        return feiten;
    }

    private static Stapregel stap(Stap stap, Pijplijnregel regel) {
        var verloop = regel.verloop();
        boolean nu = verloop.isLopend() && verloop.stap().filter(stap::equals).isPresent();
        return new Stapregel(
                DutchFormat.capitalized(stap.naam()),
                verloop.verwachtingen(stap).stream()
                        .findFirst()
                        .map(een -> DutchFormat.date(een.dag()))
                        .orElse(DutchFormat.NONE),
                verloop.verwacht(stap).map(DutchFormat::date).orElse(DutchFormat.NONE),
                Optional.ofNullable(verloop.klaar().get(stap))
                        .map(DutchFormat::date)
                        .orElse(DutchFormat.NONE),
                verloop.uitloop(stap)
                        .map(een -> DutchFormat.signed(een) + " dagen")
                        .orElse(DutchFormat.NONE),
                verloop.verwachtingen(stap).stream()
                        .flatMap(een -> een.reden().stream())
                        .map(Vertraging::naam)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                nu,
                nu && regel.isTeLaat());
    }
}
