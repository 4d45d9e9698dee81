package nl.doorstroom.toezicht.stuk;

/** The templates that come along, until a provincie lays down its own. */
public final class Sjablonen {
    private static final String GROND = """
            Wij houden toezicht op de huisvesting van vergunninghouders. Dat doen wij op grond van de Gemeentewet \
            (artikel 124 en verder) en de Huisvestingswet 2014 (artikel 28 en 29).
            """;

    private static final String INFORMATIE = """
            Geacht college,

            {cijfers} Daarmee is de taakstelling van {halfjaar} niet gehaald.

            Voordat wij hierover oordelen, willen wij weten hoe dat komt. Wij vragen u:
            - waardoor de taakstelling niet is gehaald;
            - wat u heeft gedaan om dat te voorkomen;
            - wanneer en hoe u de achterstand inloopt.

            Wilt u uiterlijk op {termijn} antwoorden? Noem in uw antwoord geen namen of andere persoonsgegevens. Krijgen wij geen \
            antwoord, dan oordelen wij op grond van de cijfers.

            """ + GROND;

    private static final String UITSLAG = """
            Geacht college,

            Wij hebben beoordeeld of uw gemeente de taakstelling van {halfjaar} heeft gehaald. Ons oordeel is: {oordeel}.

            # De cijfers
            {cijfers}

            # Waarom wij zo oordelen
            {motivering}

            # Hoe het verder gaat
            Uw gemeente staat op trede {trede}. Heeft u vragen over dit oordeel? Neem dan contact met ons op.

            """ + GROND;

    private static final String VOORAANKONDIGING = """
            Geacht college,

            Wij zijn van plan om in uw plaats te zorgen voor de huisvesting van vergunninghouders. Dat heet indeplaatsstelling. \
            In deze brief leest u waarom, en hoe u kunt reageren.

            # Waarom wij dit van plan zijn
            {cijfers}

            Met uw gemeente is afgesproken:
            {afspraken}

            [vul in: welke afspraak niet is nagekomen en wat daarover is besproken]

            # Wat u kunt doen
            U kunt ons tot en met {termijn} laten weten wat u hiervan vindt. Dat heet een zienswijze (Algemene wet \
            bestuursrecht, artikel 4:8). Daarna besluiten wij. Haalt u de achterstand voor die tijd in, dan hoeft het besluit \
            niet te worden genomen.

            """ + GROND;

    private static final String BESLUIT = """
            Geacht college,

            Wij hebben besloten om in uw plaats te zorgen voor de huisvesting van vergunninghouders (indeplaatsstelling, \
            Gemeentewet artikel 124).

            # Waarom wij dit besluiten
            {cijfers}

            [vul in: wat de gemeente in haar zienswijze schreef en wat wij daarvan vinden]

            # Wat u nog zelf kunt doen
            U kunt tot en met {termijn} zelf nog zorgen dat de taakstelling wordt gehaald. Lukt dat, dan voeren wij dit besluit \
            niet uit.

            # Wat wij doen
            Na die dag huisvesten wij vergunninghouders in uw gemeente. De kosten betaalt uw gemeente.

            # Bent u het niet eens met dit besluit?
            U kunt binnen zes weken bezwaar maken bij Gedeputeerde Staten. Die termijn begint op de dag na de dag waarop dit \
            besluit aan u is gestuurd (Algemene wet bestuursrecht, artikel 6:7 en 6:8).
            """;

    private static final String MEDEDELING = """
            # Kern
            {samenvatting}

            {oordelen}

            # Hoe wij beoordelen
            Elke gemeente krijgt twee keer per jaar een taakstelling van het Rijk: hoeveel vergunninghouders zij moet huisvesten. \
            Wat eerder te weinig of te veel is gedaan, telt mee. Na afloop van het halfjaar beoordelen wij of de gemeente haar \
            taakstelling heeft gehaald. Gemeenten zijn hier zelf voor verantwoordelijk en leggen daarover verantwoording af aan \
            hun gemeenteraad. Ons toezicht is terughoudend zolang dat goed gaat.

            Wie in de na-ijl verhuisde of is verwerkt, en wie dan in de verhuisfase zit, tonen wij apart. Zo is te zien wat \
            alleen later in de boeken kwam. Mogelijke oordelen zijn: {schaal}.

            # De cijfers per gemeente
            [tabel: uitkomst]

            {gemeenten}

            # Het halfjaar dat volgt
            [tabel: volgend]
            """;

    private Sjablonen() {}

    /** The template that comes along for a kind of paper. */
    public static Sjabloon van(Stuksoort soort) {
        return switch (soort) {
            case INFORMATIEVERZOEK ->
                new Sjabloon(soort, "Verzoek om informatie over de taakstelling op {peildatum}", INFORMATIE);
            case UITSLAG -> new Sjabloon(soort, "Oordeel over de taakstelling van {halfjaar}", UITSLAG);
            case VOORAANKONDIGING ->
                new Sjabloon(
                        soort,
                        "Vooraankondiging van indeplaatsstelling huisvesting vergunninghouders",
                        VOORAANKONDIGING);
            case BESLUIT ->
                new Sjabloon(soort, "Besluit tot indeplaatsstelling huisvesting vergunninghouders", BESLUIT);
            case MEDEDELING ->
                new Sjabloon(
                        soort, "Huisvesting vergunninghouders in {halfjaar}: ons oordeel over gemeenten", MEDEDELING);
        };
    }
}
