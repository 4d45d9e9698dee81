package nl.doorstroom.publicatie.abonnement;

import java.time.Clock;
import java.time.LocalDate;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.mail.Mail;
import nl.doorstroom.platform.mail.Outbox;
import org.springframework.stereotype.Component;

/** What stands in the mails. */
@Component
class Brieven {
    private final Gebieden gebieden;
    private final Outbox postvak;
    private final Clock klok;

    Brieven(Gebieden gebieden, Outbox postvak, Clock klok) {
        this.gebieden = gebieden;
        this.postvak = postvak;
        this.klok = klok;
    }

    Mail bevestig(String adres, Gebiedscode gebied, String code) {
        var tekst = """
                Iemand, waarschijnlijk u, vroeg op Doorstroom om bericht bij nieuwe cijfers van %s.

                Wilt u dat? Open dan deze link en druk op de knop:
                %s

                De link werkt twee dagen. Wilt u het niet, dan hoeft u niets te doen: zonder uw bevestiging sturen wij niets, en wij wissen uw adres.
                """.formatted(naam(gebied), postvak.link(AbonnementPages.BEVESTIGEN + code));
        return new Mail(adres, "Bevestig uw aanmelding bij Doorstroom", tekst, "");
    }

    Mail nieuws(String adres, Gebiedscode gebied, JdbcAbonnementStore.Melding melding, String afmeldcode) {
        var pad = gebied.equals(Gebiedscode.NEDERLAND) ? melding.pad() : melding.pad() + "?gebied=" + gebied;
        var afmelden = postvak.link(AbonnementPages.AFMELDEN + afmeldcode);
        var tekst = """
                %s

                %s: %s

                U krijgt deze mail omdat u bericht wilde bij nieuwe cijfers van %s. Wilt u dat niet meer, meld u dan af:
                %s
                """.formatted(melding.tekst(), naam(gebied), postvak.link(pad), naam(gebied), afmelden);
        return new Mail(adres, melding.onderwerp(), tekst, afmelden);
    }

    private String naam(Gebiedscode gebied) {
        return gebieden.indeling(LocalDate.now(klok))
                .find(gebied)
                .map(Gebied::naam)
                .orElse("Nederland");
    }
}
