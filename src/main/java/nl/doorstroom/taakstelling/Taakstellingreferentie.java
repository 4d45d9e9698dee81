package nl.doorstroom.taakstelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions that come with the product: 2023-I (only totals are printed, the lines are ours), 2023-II as Bijlage A
 * prints it, and its later revision to 17.600 (only the total is known, the lines are ours).
 */
@Component
@Order(30)
class Taakstellingreferentie implements ReferenceData {
    private static final LocalDate RIJKSBRIEF = LocalDate.of(2023, 5, 2);
    private static final Halfjaar EERSTE = Halfjaar.van("2023-I");
    private static final Halfjaar TWEEDE = Halfjaar.van("2023-II");
    private static final Gebiedscode LEEUWARDEN = new Gebiedscode("GM0080");

    /** Bijlage A, footnote 4. */
    private static final List<Herverdeling> WADDEN = List.of(new Herverdeling(
            LEEUWARDEN,
            Set.of(
                    LEEUWARDEN,
                    new Gebiedscode("GM0060"),
                    new Gebiedscode("GM0088"),
                    new Gebiedscode("GM0093"),
                    new Gebiedscode("GM0096"))));

    private final Taakstellingen taakstellingen;
    private final OfficieleTabellen tabellen;

    Taakstellingreferentie(Taakstellingen taakstellingen, OfficieleTabellen tabellen) {
        this.taakstellingen = taakstellingen;
        this.tabellen = tabellen;
    }

    @Override
    public String title() {
        return "taakstellingen van 2023";
    }

    @Override
    public boolean isMissing() {
        return taakstellingen.versies().isEmpty();
    }

    @Override
    @Transactional
    public void load() {
        var overzicht = new Bron("Opgavenoverzicht bij de Rijksbrief van 2 mei 2023, tabel 1", RIJKSBRIEF);
        maakBekend(taakstellingen.stelOp(punten(EERSTE, 21_200, null), overzicht), null, null);

        var brief = new Bron("Rijksbrief van 2 mei 2023, Bijlage A", RIJKSBRIEF);
        var bijlage = taakstellingen.neemOver(punten(TWEEDE, 27_300, 2_000L), brief, tabellen.bijlageA());
        maakBekend(bijlage, RIJKSBRIEF, RIJKSBRIEF);

        var bijstelling = new Bron("COA, bijgestelde taakstelling tweede helft 2023", null);
        maakBekend(taakstellingen.stelOp(punten(TWEEDE, 17_600, null), bijstelling), null, null);
    }

    private static Uitgangspunten punten(Halfjaar halfjaar, long totaal, @Nullable Long amv) {
        return Uitgangspunten.volgensDeWet(halfjaar, totaal, amv, WADDEN);
    }

    private void maakBekend(Opstelling opgesteld, @Nullable LocalDate vastgesteld, @Nullable LocalDate gepubliceerd) {
        var code = gereed(opgesteld).code();
        taakstellingen.noteerGedrukt(code, tabellen.gedrukteTotalen(code));
        gereed(taakstellingen.stelVast(code, vastgesteld));
        gereed(taakstellingen.publiceer(code, gepubliceerd));
    }

    private static Taakstellingversie gereed(Opstelling opstelling) {
        return switch (opstelling) {
            case Opstelling.Gereed(var versie) -> versie;
            case Opstelling.Geweigerd(var redenen) ->
                throw new IllegalStateException("The shipped taakstelling is refused: " + redenen);
        };
    }
}
