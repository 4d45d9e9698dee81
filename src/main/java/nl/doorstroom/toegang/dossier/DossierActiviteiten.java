package nl.doorstroom.toegang.dossier;

import nl.doorstroom.toegang.verwerking.Verwerkingsactiviteit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this package does with personal data. */
@Configuration(proxyBeanMethods = false)
class DossierActiviteiten {
    static final Verwerkingsactiviteit INZIEN = new Verwerkingsactiviteit(
            "dossier-inzien",
            "Dossier inzien",
            "Vergunninghouders koppelen, huisvesten en begeleiden, en toezicht houden op die taak.",
            "AVG art. 6 lid 1 onder e; Huisvestingswet 2014 art. 28");

    static final Verwerkingsactiviteit NOODINZAGE = new Verwerkingsactiviteit(
            "noodinzage",
            "Noodinzage in een dossier",
            "Handelen als de veiligheid van iemand niet kan wachten op wie het dossier normaal behandelt.",
            "AVG art. 6 lid 1 onder d en e");

    @Bean
    Verwerkingsactiviteit dossierInzien() {
        return INZIEN;
    }

    @Bean
    Verwerkingsactiviteit dossierInNood() {
        return NOODINZAGE;
    }
}
