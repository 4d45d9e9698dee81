package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.afspraak.Afspraakstap;
import nl.doorstroom.opvang.afspraak.Opvangafspraak;
import nl.doorstroom.opvang.afspraak.Partij;
import nl.doorstroom.platform.form.Foutenlijst;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelende;
import org.jspecify.annotations.Nullable;

/** Finds all that is wrong with what somebody wants to write down about an afspraak. */
final class Afspraaktoets {
    static final int MEESTE_PLAATSEN = 99_999;

    private static final int LANGSTE_TEKST = 2_000;
    private static final int LANGSTE_BRON = 300;
    private static final Set<Gebiedsoort> SOORTEN =
            Set.of(Gebiedsoort.GEMEENTE, Gebiedsoort.VEILIGHEIDSREGIO, Gebiedsoort.REGIO);

    private final Gebiedsindeling indeling;
    private final Handelende wie;
    private final LocalDate vandaag;
    private final Foutenlijst fouten = new Foutenlijst();

    Afspraaktoets(Gebiedsindeling indeling, Handelende wie, LocalDate vandaag) {
        this.indeling = indeling;
        this.wie = wie;
        this.vandaag = vandaag;
    }

    List<Invoerfout> fouten() {
        return List.copyOf(fouten.fouten());
    }

    /** As which party somebody may speak for gemeenten; empty when as none. */
    static Optional<Partij> partij(Handelende wie, Set<Gebiedscode> gemeenten) {
        if (mag(wie, Bevoegdheid.OPVANGAFSPRAAK_MAKEN, gemeenten)) {
            return Optional.of(Partij.TAFEL);
        }
        return mag(wie, Bevoegdheid.OPVANGAFSPRAAK_BEANTWOORDEN, gemeenten)
                ? Optional.of(Partij.GEMEENTE)
                : Optional.empty();
    }

    private static boolean mag(Handelende wie, Bevoegdheid recht, Set<Gebiedscode> gemeenten) {
        return !gemeenten.isEmpty() && gemeenten.stream().allMatch(een -> wie.mag(recht, een));
    }

    Set<Gebiedscode> gemeenten(Gebiedscode gebied) {
        return indeling.gemeentenIn(gebied).stream().map(Gebied::code).collect(Collectors.toSet());
    }

    /** The one provincie in which an area lies; empty when there are more. */
    Optional<Gebiedscode> provincie(Gebiedscode gebied) {
        var provincies = gemeenten(gebied).stream()
                .map(een -> indeling.findWaarin(een, Gebiedsoort.PROVINCIE))
                .flatMap(Optional::stream)
                .map(Gebied::code)
                .distinct()
                .toList();
        return provincies.size() == 1 ? Optional.of(provincies.getFirst()) : Optional.empty();
    }

    /** The area for which somebody may agree on something; empty and a fault when there is none. */
    Optional<Gebiedscode> gebied(String veld, String tekst) {
        if (!Gebiedscode.isCode(tekst) || indeling.find(new Gebiedscode(tekst)).isEmpty()) {
            fouten.fout(veld, tekst, "Kies een gebied.");
            return Optional.empty();
        }
        var code = new Gebiedscode(tekst);
        if (!SOORTEN.contains(code.soort()) || provincie(code).isEmpty()) {
            fouten.fout(veld, tekst, "Kies een gemeente, of een regio die in één provincie ligt.");
            return Optional.empty();
        }
        if (partij(wie, gemeenten(code)).isEmpty()) {
            fouten.fout(veld, tekst, "Dit gebied hoort niet bij je werk. Kies een ander.");
            return Optional.empty();
        }
        return Optional.of(code);
    }

    Afspraaktoets vraag(Afspraakvraag vraag) {
        fouten.eis(vraag.soort().isPresent(), "soort", "", "Kies waarvoor de plaatsen zijn.")
                .dag("per", vraag.per())
                .lengte("bron", vraag.bron(), LANGSTE_BRON)
                .geweest("dag", vraag.dag(), vandaag)
                .lengte("toelichting", vraag.toelichting(), LANGSTE_TEKST);
        return plaatsen(vraag.plaatsen(), 1);
    }

    Afspraaktoets plaatsen(@Nullable Integer plaatsen, int minstens) {
        fouten.eis(
                plaatsen != null && plaatsen >= minstens && plaatsen <= MEESTE_PLAATSEN,
                "plaatsen",
                String.valueOf(plaatsen),
                "Schrijf een heel aantal plaatsen van " + minstens + " tot en met "
                        + DutchFormat.number(MEESTE_PLAATSEN) + ", zonder punt.");
        return this;
    }

    /** Two that run at once for the same area, kind and day would both be all that it must have. */
    Afspraaktoets enige(Gebiedscode gebied, Afspraakvraag vraag, List<Opvangafspraak> alle) {
        alle.stream()
                .filter(een -> !een.staat().isEinde())
                .filter(een -> een.gebied().equals(gebied)
                        && een.soort() == vraag.soort().orElse(null)
                        && een.per().equals(vraag.per()))
                .findFirst()
                .ifPresent(een -> fouten.fout(
                        "per",
                        een.per().toString(),
                        "Voor dit gebied loopt met deze dag al afspraak " + een.nummer()
                                + ". Leg daar een stap vast of kies een andere dag."));
        return this;
    }

    Afspraaktoets stap(Opvangafspraak afspraak, Partij partij, Afspraakstapvraag vraag) {
        var stap = vraag.stap().orElse(null);
        if (stap == null || !afspraak.staat().volgende(partij).contains(stap)) {
            fouten.fout("stap", stap == null ? "" : stap.code(), "Kies een stap die nu kan.");
            return this;
        }
        var vorige = afspraak.laatste().dag();
        fouten.geweest("dag", vraag.dag(), vandaag)
                .eis(
                        vraag.dag() == null || !vraag.dag().isBefore(vorige),
                        "dag",
                        String.valueOf(vraag.dag()),
                        "Deze dag ligt voor de vorige stap. Kies " + DutchFormat.date(vorige) + " of later.")
                .lengte("toelichting", vraag.toelichting(), LANGSTE_TEKST)
                .eis(
                        !moetUitleggen(afspraak, partij, stap)
                                || !vraag.toelichting().isBlank(),
                        "toelichting",
                        "",
                        stap.isEinde() ? "Schrijf waarom." : "Schrijf waar en wanneer de gemeente dit zei.");
        return stap.isEinde() ? this : plaatsen(vraag.plaatsen(), 1);
    }

    /** Whoever ends something tells why; whoever writes down another's answer tells where that was given. */
    private static boolean moetUitleggen(Opvangafspraak afspraak, Partij partij, Afspraakstap stap) {
        return stap.isEinde() || afspraak.staat() == Afspraakstap.GEVRAAGD && partij == Partij.TAFEL;
    }

    Afspraaktoets overdracht(Overdrachtvraag vraag) {
        fouten.eis(vraag.soort().isPresent(), "soort", "", "Kies waarvoor de plaatsen zijn.")
                .dag("per", vraag.per())
                .tekst("reden", vraag.reden(), LANGSTE_TEKST, "Schrijf waarom de gemeente dit overneemt.")
                .eis(!vraag.van().equals(vraag.naar()), "naar", vraag.naar(), "Kies een andere gemeente.");
        return plaatsen(vraag.plaatsen(), 1);
    }

    Afspraaktoets eis(boolean geldt, String veld, String waarde, String uitleg) {
        fouten.eis(geldt, veld, waarde, uitleg);
        return this;
    }
}
