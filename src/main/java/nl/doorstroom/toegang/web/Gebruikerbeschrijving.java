package nl.doorstroom.toegang.web;

import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Aanstelling;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.beheer.Account;
import nl.doorstroom.toegang.beheer.Accountstaat;
import org.springframework.stereotype.Component;

/** Puts one person into words. */
@Component
class Gebruikerbeschrijving {
    private final Beheervorm vorm;

    Gebruikerbeschrijving(Beheervorm vorm) {
        this.vorm = vorm;
    }

    GebruikerView van(Account account, String melding) {
        var staat = account.staat(vorm.nu(), vorm.vandaag());
        var eigen = mag(account.thuis().id());
        var open = staat == Accountstaat.UITGENODIGD;
        var regels = account.aanstellingen().stream().map(this::regel).toList();
        return new GebruikerView(
                account.id().toString(),
                account.naam(),
                account.email(),
                account.thuis().naam(),
                staat.naam(),
                staat == Accountstaat.BEEINDIGD,
                eigen,
                account.versie(),
                eigen ? uitnodiging(account, staat) : "",
                eigen && (open || staat == Accountstaat.NIET_UITGENODIGD),
                eigen && open,
                regels.stream().filter(Regel::lopend).map(Regel::tekst).toList(),
                regels.stream()
                        .filter(regel -> !regel.lopend())
                        .map(Regel::tekst)
                        .toList(),
                melding);
    }

    private record Regel(boolean lopend, GebruikerView.Rolregel tekst) {}

    private Regel regel(Aanstelling aanstelling) {
        var lopend = Account.isLopend(aanstelling, vorm.vandaag());
        return new Regel(
                lopend,
                new GebruikerView.Rolregel(
                        aanstelling.id().toString(),
                        aanstelling.rol().naam(),
                        aanstelling.bij().naam(),
                        voor(aanstelling),
                        tijd(aanstelling),
                        lopend && mag(aanstelling.bij().id())));
    }

    String voor(Aanstelling aanstelling) {
        return aanstelling.gebieden().isEmpty()
                ? "het hele gebied van de organisatie"
                : vorm.namen(aanstelling.gebieden());
    }

    private String tijd(Aanstelling aanstelling) {
        var periode = Beheervorm.periode(aanstelling.geldig());
        var ingetrokken = aanstelling.ingetrokkenOp();
        return ingetrokken == null ? periode : periode + ", ingetrokken op " + vorm.dag(ingetrokken);
    }

    private String uitnodiging(Account account, Accountstaat staat) {
        return switch (staat) {
            case UITGENODIGD ->
                account.uitnodiging()
                        .map(open -> "Er staat een uitnodiging open. De link werkt tot "
                                + DutchFormat.moment(open.geldigTot()) + ".")
                        .orElse("");
            case NIET_UITGENODIGD ->
                "Deze persoon kan nog niet inloggen: er is geen link die nog werkt. Maak een nieuwe link.";
            case ACTIEF, ZONDER_ROL, BEEINDIGD -> "";
        };
    }

    private static boolean mag(OrganisatieId organisatie) {
        return Handelend.nu().mag(Bevoegdheid.GEBRUIKERS_BEHEREN, organisatie);
    }
}
