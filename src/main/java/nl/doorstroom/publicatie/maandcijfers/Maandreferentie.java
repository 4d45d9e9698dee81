package nl.doorstroom.publicatie.maandcijfers;

import java.time.LocalDate;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.publicatie.maandcijfers.Opsteluitkomst.Gedaan;
import nl.doorstroom.publicatie.maandcijfers.Opsteluitkomst.Geweigerd;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.toegang.aanmelden.Demo;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In a demonstration: the maandcijfers of the day to which the worked example of Flevoland leads, published as anybody would. */
@Component
@Order(60)
class Maandreferentie implements ReferenceData {
    static final LocalDate PEILDATUM = LocalDate.of(2021, 1, 1);

    private final Maandcijfers maandcijfers;
    private final Grootboeken grootboeken;
    private final Demo demo;

    Maandreferentie(Maandcijfers maandcijfers, Grootboeken grootboeken, Demo demo) {
        this.maandcijfers = maandcijfers;
        this.grootboeken = grootboeken;
        this.demo = demo;
    }

    @Override
    public String title() {
        return "voorbeeld van maandcijfers";
    }

    /** Where grootboeken begin later there is no such example. */
    @Override
    public boolean isMissing() {
        return demo.isAan()
                && maandcijfers.alle().isEmpty()
                && grootboeken.eersteDag().filter(PEILDATUM::isAfter).isPresent();
    }

    @Override
    @Transactional
    public void load() {
        var concept = gedaan(maandcijfers.stelOp(PEILDATUM));
        gedaan(maandcijfers.publiceer(concept.code(), false));
    }

    private static Gedaan gedaan(Opsteluitkomst uitkomst) {
        return switch (uitkomst) {
            case Gedaan gedaan -> gedaan;
            case Geweigerd(var reden) -> throw new IllegalStateException("The example is refused: " + reden);
        };
    }
}
