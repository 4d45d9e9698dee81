package nl.doorstroom.toegang.dossier;

import static nl.doorstroom.toegang.dossier.Dossiersoort.HUISHOUDEN;
import static nl.doorstroom.toegang.dossier.Dossiersoort.TOEZICHT;

import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.toegang.aanmelden.Demo;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Some dossiers for the demonstration, of gemeenten that one role may see and another may not. */
@Component
@Order(82)
class Demodossiers implements ReferenceData {
    private static final List<String> GEMEENTEN = List.of("GM0995", "GM0034", "GM0935", "GM0363", "GM0995", "GM0935");

    private final JdbcDossierStore store;
    private final Dossiers dossiers;
    private final Demo demo;

    Demodossiers(JdbcDossierStore store, Dossiers dossiers, Demo demo) {
        this.store = store;
        this.dossiers = dossiers;
        this.demo = demo;
    }

    @Override
    public String title() {
        return "verzonnen dossiers voor de demonstratie";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isMissing() {
        return demo.isAan() && !store.heeftSynthetische();
    }

    @Override
    @Transactional
    public void load() {
        for (var gemeente : GEMEENTEN) {
            dossiers.registreer(HUISHOUDEN, new Gebiedscode(gemeente), true);
        }
        GEMEENTEN.stream()
                .distinct()
                .forEach(gemeente -> dossiers.registreer(TOEZICHT, new Gebiedscode(gemeente), true));
    }
}
