package nl.doorstroom.koppeling.solver.uitleg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelregel;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.punten.Punten;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about a plan. With profiles it gives reasons; without it explains from the points alone.
 *
 * <p>Households and places go by their place in the question.
 */
public final class Planuitleg {
    private final Koppelvoorstel voorstel;
    private final Keuzes keuzes;
    private final Map<Integer, Koppelregel.Vastgezet> vastgezet = new HashMap<>();

    private Planuitleg(Koppelvoorstel voorstel, @Nullable Profielen profielen) {
        this.voorstel = voorstel;
        this.keuzes = new Keuzes(voorstel, profielen);
        for (var regel : voorstel.vraag().regels()) {
            if (regel instanceof Koppelregel.Vastgezet vast) {
                vastgezet.put(vast.huishouden(), vast);
            }
        }
    }

    /** Explains from the points alone. */
    public static Planuitleg van(Koppelvoorstel voorstel) {
        return new Planuitleg(voorstel, null);
    }

    /**
     * Explains with reasons.
     *
     * @throws IllegalArgumentException when the profiles name other households or places than the question
     */
    public static Planuitleg van(Koppelvoorstel voorstel, Profielen profielen) {
        profielen.eisPassendBij(voorstel.vraag());
        return new Planuitleg(voorstel, profielen);
    }

    /**
     * The decision on a household, the best other places and why not any other place.
     *
     * @param aantal how many other places at most, 0 or more
     * @throws IllegalArgumentException when the profiles give other points than the question
     */
    public Huishouduitleg huishouden(int huishouden, int aantal) {
        int gekozen = voorstel.plaatsVan(huishouden);
        var volgende = keuzes.besteEerst(huishouden)
                .filter(plaats -> plaats != gekozen)
                .limit(aantal)
                .map(plaats -> keuzes.metRedenen(huishouden, plaats))
                .toList();
        var nummer = voorstel.vraag().huishoudens().get(huishouden).nummer();
        return new Huishouduitleg(nummer, besluit(huishouden), volgende, waaromNiet(huishouden));
    }

    /** What the plan does with a household, and why. */
    public Besluit besluit(int huishouden) {
        return voorstel.wacht(huishouden)
                ? wacht(huishouden)
                : new Besluit.Geplaatst(keuzes.metRedenen(huishouden, voorstel.plaatsVan(huishouden)));
    }

    private Besluit wacht(int huishouden) {
        var beste = keuzes.beste(huishouden);
        if (beste.isEmpty()) {
            return nergensMogelijk(huishouden);
        }
        var keuze = keuzes.metRedenen(huishouden, beste.get());
        return keuze.netto().isNegatief()
                ? new Besluit.NergensGenoegWaard(keuze)
                : new Besluit.PastNiet(keuze, keuzes.ruimte(huishouden, beste.get()));
    }

    private Besluit nergensMogelijk(int huishouden) {
        int plaatsen = voorstel.vraag().plaatsen().size();
        int uitgesloten = (int) IntStream.range(0, plaatsen)
                .filter(plaats -> voorstel.vraag().punten().isVerboden(huishouden, plaats))
                .count();
        return new Besluit.NergensMogelijk(uitgesloten, plaatsen - uitgesloten);
    }

    /** Everybody who waits, by number, with the reason. */
    public Map<String, Besluit> wachtenden() {
        var wachtenden = new LinkedHashMap<String, Besluit>();
        var huishoudens = voorstel.vraag().huishoudens();
        for (int huishouden = 0; huishouden < huishoudens.size(); huishouden++) {
            if (voorstel.wacht(huishouden)) {
                wachtenden.put(huishoudens.get(huishouden).nummer(), wacht(huishouden));
            }
        }
        return wachtenden;
    }

    /** What room is worth at every place. */
    public List<Plaatsprijs> prijzen() {
        return IntStream.range(0, voorstel.vraag().plaatsen().size())
                .mapToObj(keuzes::prijs)
                .toList();
    }

    private List<WaaromNiet> waaromNiet(int huishouden) {
        int gekozen = voorstel.plaatsVan(huishouden);
        var huidig = gekozen == Koppelvoorstel.WACHT ? null : keuzes.metRedenen(huishouden, gekozen);
        var redenen = new ArrayList<WaaromNiet>();
        for (int plaats = 0; plaats < voorstel.vraag().plaatsen().size(); plaats++) {
            if (plaats != gekozen) {
                redenen.add(waaromNiet(huishouden, plaats, huidig));
            }
        }
        return redenen;
    }

    private WaaromNiet waaromNiet(int huishouden, int plaats, @Nullable Plaatskeuze huidig) {
        var code = keuzes.code(plaats);
        if (voorstel.vraag().punten().isVerboden(huishouden, plaats)) {
            return new WaaromNiet.Uitgesloten(code, keuzes.verboden(huishouden, plaats));
        }
        if (!keuzes.magEnPast(huishouden, plaats)) {
            int capaciteit = voorstel.vraag().plaatsen().get(plaats).capaciteit();
            return new WaaromNiet.TeGroot(code, keuzes.personen(huishouden), capaciteit);
        }
        var vast = vastgezet.get(huishouden);
        return vast == null
                ? afgewogen(huishouden, plaats, huidig)
                : new WaaromNiet.Vastgezet(code, vast.naam(), keuzes.code(vast.plaats()));
    }

    private WaaromNiet afgewogen(int huishouden, int plaats, @Nullable Plaatskeuze huidig) {
        var ander = keuzes.metRedenen(huishouden, plaats);
        var meer = ander.netto().min(huidig == null ? Punten.NUL : huidig.netto());
        if (meer.compareTo(Punten.NUL) > 0 || (huidig == null && !meer.isNegatief())) {
            return new WaaromNiet.MeerWaard(ander, meer, keuzes.ruimte(huishouden, plaats));
        }
        return huidig == null
                ? new WaaromNiet.MinderDanWachten(ander)
                : new WaaromNiet.MinderWaard(ander, Verschil.tussen(ander, Objects.requireNonNull(huidig)));
    }
}
