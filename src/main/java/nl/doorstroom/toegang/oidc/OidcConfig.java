package nl.doorstroom.toegang.oidc;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.planning.Cadence;
import nl.doorstroom.platform.planning.PlannedJob;
import nl.doorstroom.toegang.aanmelden.Aanmeldwegen;
import nl.doorstroom.toegang.aanmelden.Balie;
import nl.doorstroom.toegang.audit.Auditlog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** Puts the parts together. No bean asks a provider anything when it is made. */
@Configuration(proxyBeanMethods = false)
class OidcConfig {
    @Bean
    Aanbieders aanbieders(ConfigurableEnvironment omgeving) {
        return Aanbiederinstellingen.lees(Omgeving.instellingen(omgeving), Omgeving.fouten(omgeving));
    }

    @Bean
    Aanmeldwegen aanmeldwegen(Aanbieders aanbieders) {
        return () -> !aanbieders.alle().isEmpty();
    }

    @Bean
    Tokenkeuring tokenkeuring(Clock clock) {
        return new Tokenkeuring(clock);
    }

    @Bean
    Verbinding verbinding() {
        return Verbinding.nieuw();
    }

    @Bean
    Ontdekking ontdekking(Verbinding verbinding, Clock clock) {
        return new Ontdekking(verbinding, clock);
    }

    @Bean
    Onthouden onthouden(
            JdbcAanmeldverzoekStore verzoeken,
            JdbcAfmeldberichtStore berichten,
            Transactions transacties,
            Clock clock) {
        return new Onthouden(verzoeken, berichten, transacties, clock);
    }

    @Bean
    PlannedJob aanmeldverzoekenOpruimen(Onthouden onthouden) {
        return new PlannedJob(
                "aanmeldverzoeken-opruimen",
                "Afgebroken aanmeldingen wissen",
                Cadence.every(Duration.ofMinutes(10)),
                () -> onthouden.ruimOp() + " gewist");
    }

    @Bean
    Aanmelding aanmelding(Aanbieders aanbieders, Ontdekking ontdekking, Verbinding verbinding, Tokenkeuring keuring) {
        return new Aanmelding(aanbieders, ontdekking, new Wissel(verbinding, keuring));
    }

    @Bean
    Afmelding afmelding(
            Aanbieders aanbieders,
            Ontdekking ontdekking,
            Tokenkeuring keuring,
            Onthouden onthouden,
            Balie balie,
            Auditlog auditlog) {
        return new Afmelding(aanbieders, ontdekking, keuring, onthouden, balie, auditlog);
    }

    @Bean
    OidcKeten oidcKeten(
            Aanbieders aanbieders, Ontdekking ontdekking, Tokenkeuring keuring, ConfigurableEnvironment omgeving) {
        var uitgevers = new LinkedHashSet<>(Omgeving.apiuitgevers(omgeving));
        aanbieders.alle().forEach(aanbieder -> uitgevers.add(aanbieder.uitgever()));
        return new OidcKeten(new Apitoegang(uitgevers, Omgeving.apidoelgroep(omgeving), ontdekking, keuring));
    }
}
