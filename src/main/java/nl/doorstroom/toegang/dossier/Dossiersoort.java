package nl.doorstroom.toegang.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.doorstroom.toegang.Bevoegdheid;

/** The kinds of dossier, each with the permission that reading asks. */
public enum Dossiersoort {
    HUISHOUDEN("Huishouden", Bevoegdheid.HUISHOUDEN_INZIEN, Vertrouwelijkheid.PERSOONSGEGEVENS),
    TOEZICHT("Toezicht", Bevoegdheid.TOEZICHT_INZIEN, Vertrouwelijkheid.BESTUURLIJK);

    private final String naam;
    private final Bevoegdheid bevoegdheid;
    private final Vertrouwelijkheid vertrouwelijkheid;

    Dossiersoort(String naam, Bevoegdheid bevoegdheid, Vertrouwelijkheid vertrouwelijkheid) {
        this.naam = naam;
        this.bevoegdheid = bevoegdheid;
        this.vertrouwelijkheid = vertrouwelijkheid;
    }

    public String naam() {
        return naam;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Bevoegdheid bevoegdheid() {
        return bevoegdheid;
    }

    public Vertrouwelijkheid vertrouwelijkheid() {
        return vertrouwelijkheid;
    }

    /** Whether an emergency can open it: one of people can, the supervision of a gemeente never. */
    public boolean isVoorNood() {
        return vertrouwelijkheid == Vertrouwelijkheid.PERSOONSGEGEVENS;
    }

    public static Optional<Dossiersoort> find(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code().equals(code))
                .findFirst();
    }
}
