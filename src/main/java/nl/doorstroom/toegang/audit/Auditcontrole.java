package nl.doorstroom.toegang.audit;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.util.Optional;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Schrijver;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Checks the chain of the audit and writes it to a file that others can check. Needs the whole of it, so the system does. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@Vereist(Bevoegdheid.LOGBOEK_INZIEN)
public class Auditcontrole {
    private final JdbcAuditStore store;

    Auditcontrole(JdbcAuditStore store) {
        this.store = store;
    }

    /** @param zegel a place in the chain that was written down earlier */
    public Ketenoordeel controleer(Optional<Zegel> zegel) {
        var toets = new Ketentoets(new Zegel(0, Auditketen.BEGIN), zegel);
        try (var regels = store.keten(Auditvraag.ALLES.periode())) {
            regels.forEach(toets::neem);
        }
        return toets.oordeel(Optional.of(store.kop()));
    }

    /**
     * Checks a file that was exported; needs no database.
     *
     * @throws IllegalArgumentException when a line is no row of the audit; the message names the line, in Dutch
     */
    public static Ketenoordeel controleer(BufferedReader bestand, Optional<Zegel> zegel) {
        return Auditbestand.toets(bestand, zegel);
    }

    /** Writes the rows of some days as JSON Lines, with their hashes. */
    public long exporteer(Auditvraag.Dagen dagen, PrintWriter bestand) {
        var schrijver = new Schrijver(bestand);
        try (var regels = store.keten(dagen)) {
            regels.forEach(schrijver::schrijf);
        }
        return schrijver.aantal;
    }

    private final class Schrijver {
        private final PrintWriter bestand;
        private long aantal;
        private String vorige = "";

        Schrijver(PrintWriter bestand) {
            this.bestand = bestand;
        }

        void schrijf(Auditregel regel) {
            if (aantal++ == 0) {
                vorige = store.hash(regel.volgnummer() - 1).orElse("");
            }
            bestand.append(Auditbestand.lijn(vorige, regel)).append('\n');
            vorige = regel.hash();
        }
    }
}
