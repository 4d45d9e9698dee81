package nl.doorstroom.toezicht.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.toezicht.beleid.Beleidsregel;
import nl.doorstroom.toezicht.beleid.Beoordelingsregel;
import nl.doorstroom.toezicht.beleid.Gevolg;
import nl.doorstroom.toezicht.beleid.Oordeel;
import nl.doorstroom.toezicht.beleid.Voorwaarde;
import nl.doorstroom.toezicht.ladder.Termijn;
import nl.doorstroom.toezicht.ladder.Trede;
import org.jspecify.annotations.Nullable;

@Schema(name = "Beleidsregel", description = "Hoe een provincie haar gemeenten beoordeelt")
record Beleidsregelantwoord(
        @Schema(description = "Code van de provincie", example = "PV24")
        String provincie,

        @Schema(description = "Naam", example = "Interbestuurlijk toezicht Flevoland")
        String naam,

        @Schema(description = "Waar zij staat", example = "Mededeling Gedeputeerde Staten over 2020-II")
        String bron,

        @Schema(description = "Datum van de bron; ontbreekt als die niet bekend is", example = "2021-02-09") @Nullable
        LocalDate bronDatum,

        @Schema(description = "De eerste dag waarop zij geldt", example = "2020-01-01")
        LocalDate geldigVan,

        @Schema(
                description = "De dag waarop zij niet meer geldt; ontbreekt als die niet is bepaald",
                example = "2031-01-01")
        @Nullable
        LocalDate geldigTot,

        @Schema(description = "Dagen van het jaar waarop wordt beoordeeld", example = "[\"--01-01\",\"--07-01\"]")
        List<String> peildagen,

        @Schema(description = "Maanden na een peildatum waarin late cijfers nog meetellen", example = "1")
        int naijlMaanden,

        @Schema(description = "De oordelen, het beste eerst")
        List<Schaal> oordelen,

        @Schema(description = "De ladder, laagste trede eerst")
        List<Tredeantwoord> treden,

        @Schema(description = "De regels; de eerste waarvan alles klopt, bepaalt het voorstel")
        List<Regel> regels,

        @Schema(description = "Wat nog niet zeker is", example = "[\"De termijn van trede 2 is te bevestigen.\"]")
        List<String> teBevestigen) {

    @Schema(name = "Beleidsoordeel", description = "Een oordeel op de schaal")
    record Schaal(
            @Schema(description = "Code", example = "adequaat")
            String code,

            @Schema(description = "Naam", example = "adequaat")
            String naam,

            @Schema(description = "groen, oranje of rood", example = "groen")
            String kleur,

            @Schema(description = "Wat het betekent; kan leeg zijn", example = "De taakstelling is gehaald.")
            String betekenis) {
        static Schaal van(Oordeel oordeel) {
            return new Schaal(oordeel.code(), oordeel.naam(), Toezichtcode.van(oordeel.kleur()), oordeel.betekenis());
        }
    }

    @Schema(name = "Beleidstrede", description = "Een trede van de ladder")
    record Tredeantwoord(
            @Schema(description = "1 tot en met 6", example = "2")
            int nummer,

            @Schema(description = "Hoe de provincie haar noemt", example = "informatie opvragen en valideren")
            String naam,

            @Schema(description = "Hoelang de gemeente heeft; ontbreekt als dat niet vaststaat", example = "2 weken")
            @Nullable
            String termijn,

            @Schema(description = "Of zij telt als actief toezicht", example = "false")
            boolean actief) {
        static Tredeantwoord van(Trede trede) {
            return new Tredeantwoord(
                    trede.stap().nummer(),
                    trede.naam(),
                    trede.termijn().map(Termijn::toString).orElse(null),
                    trede.actief());
        }
    }

    @Schema(name = "Beleidsregelregel", description = "Een regel: als alle voorwaarden kloppen, volgt dit")
    record Regel(
            @Schema(description = "Naam", example = "De taakstelling is gehaald")
            String naam,

            @Schema(description = "Waar de regel staat", example = "Mededeling 2020-II")
            String grondslag,

            @Schema(description = "De voorwaarden", example = "[\"er is geen achterstand\"]")
            List<String> voorwaarden,

            @Schema(
                    description = "Code van het oordeel dat volgt; ontbreekt als wordt gewacht op een afspraak",
                    example = "adequaat")
            @Nullable
            String oordeel,

            @Schema(
                    description = "Gevolg voor het toezicht; ontbreekt als wordt gewacht op een afspraak",
                    example = "gelijk")
            @Nullable
            String beweging) {
        static Regel van(Beoordelingsregel regel) {
            var gevolg = regel.gevolg() instanceof Gevolg.Oordelen oordelen ? oordelen : null;
            return new Regel(
                    regel.naam(),
                    regel.grondslag(),
                    regel.voorwaarden().stream().map(Voorwaarde::omschrijving).toList(),
                    gevolg == null ? null : gevolg.oordeel().code(),
                    gevolg == null ? null : Toezichtcode.van(gevolg.beweging()));
        }
    }

    static Beleidsregelantwoord van(Gebiedscode provincie, Beleidsregel regel) {
        return new Beleidsregelantwoord(
                provincie.waarde(),
                regel.naam(),
                regel.bron().titel(),
                regel.bron().datum(),
                regel.geldig().van(),
                regel.geldig().tot(),
                regel.peildagen().stream().map(Object::toString).toList(),
                regel.naijlMaanden(),
                regel.oordelen().stream().map(Schaal::van).toList(),
                regel.treden().stream().map(Tredeantwoord::van).toList(),
                regel.regels().stream().map(Regel::van).toList(),
                regel.teBevestigen());
    }
}
