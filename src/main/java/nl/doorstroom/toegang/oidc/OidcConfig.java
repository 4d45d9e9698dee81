package nl.doorstroom.toegang.oidc;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorstroom.toegang.aanmelden.Balie;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the parts together. No bean asks a provider anything when it is made. */
@Configuration(proxyBeanMethods = false)
class OidcConfig {
    @Bean
    Aanbieders aanbieders(Environment omgeving) {
        var instellingen = Binder.get(omgeving)
                .bind(Aanbiederinstellingen.WORTEL, Bindable.mapOf(String.class, String.class))
                .orElseGet(Map::of);
        return Aanbiederinstellingen.lees(instellingen);
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
            TransactionOperations transactie,
            Clock clock) {
        return new Onthouden(verzoeken, berichten, transactie, clock);
    }

    @Bean
    Aanmelding aanmelding(Aanbieders aanbieders, Ontdekking ontdekking, Verbinding verbinding, Tokenkeuring keuring) {
        return new Aanmelding(aanbieders, ontdekking, new Wissel(verbinding, keuring));
    }

    @Bean
    Afmelding afmelding(
            Aanbieders aanbieders, Ontdekking ontdekking, Tokenkeuring keuring, Onthouden onthouden, Balie balie) {
        return new Afmelding(aanbieders, ontdekking, keuring, onthouden, balie);
    }

    @Bean
    OidcKeten oidcKeten(
            Aanbieders aanbieders,
            Ontdekking ontdekking,
            Tokenkeuring keuring,
            @Value("${doorstroom.api.doelgroep:}") String doelgroep,
            @Value("${doorstroom.api.uitgevers:}") String meer) {
        var uitgevers = uitgevers(aanbieders, meer);
        return new OidcKeten(new Apitoegang(uitgevers, doelgroep.strip(), ontdekking, keuring));
    }

    private static Set<String> uitgevers(Aanbieders aanbieders, String meer) {
        var uitgevers = new LinkedHashSet<String>();
        aanbieders.alle().forEach(aanbieder -> uitgevers.add(aanbieder.uitgever()));
        Stream.of(meer.split("[,\\s]+")).filter(deel -> !deel.isEmpty()).forEach(uitgevers::add);
        return uitgevers;
    }
}
