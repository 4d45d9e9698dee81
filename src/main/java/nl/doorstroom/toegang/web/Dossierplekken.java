package nl.doorstroom.toegang.web;

import java.util.Set;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Werkplek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the menu for dossiers and logs. */
@Configuration(proxyBeanMethods = false)
class Dossierplekken {
    @Bean
    Werkplek dossierplek() {
        var nodig = Set.of(Bevoegdheid.HUISHOUDEN_INZIEN, Bevoegdheid.TOEZICHT_INZIEN, Bevoegdheid.NOODINZAGE);
        return new Werkplek("Dossiers", "/dossiers", nodig, 10);
    }

    @Bean
    Werkplek noodinzageplek() {
        return new Werkplek(
                "Noodinzage", "/noodinzage", Set.of(Bevoegdheid.NOODINZAGE, Bevoegdheid.NOODINZAGE_NAGAAN), 20);
    }

    @Bean
    Werkplek logboekplek() {
        return new Werkplek("Logboek", "/logboek", Set.of(Bevoegdheid.LOGBOEK_INZIEN), 90);
    }
}
