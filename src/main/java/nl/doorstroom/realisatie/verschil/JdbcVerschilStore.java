package nl.doorstroom.realisatie.verschil;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps zetten, which the database itself refuses to change. */
@Repository
class JdbcVerschilStore {
    private static final String NIEUW = """
            insert into realisatie.verschilzet (gemeente, maand, volgnr, soort, partij, telling, coa, reden, tekst, auteur,
                                                account, organisatie, synthetisch, geregistreerd_op)
            values (:gemeente, :maand, :volgnr, :soort, :partij, :telling, :coa, :reden, :tekst, :auteur, :account,
                    :organisatie, :synthetisch, :op)
            """;

    private final JdbcClient jdbc;

    JdbcVerschilStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The zetten of a stretch of months, per gemeente and month, as far as whoever acts may see them. */
    Map<Gebiedscode, Map<YearMonth, List<Zet>>> zetten(YearMonth eerste, YearMonth laatste) {
        var zetten = new TreeMap<Gebiedscode, Map<YearMonth, List<Zet>>>();
        jdbc.sql("""
                        select * from realisatie.verschilzet where maand between :eerste and :laatste
                         order by gemeente, maand, volgnr
                        """)
                .param("eerste", eerste.atDay(1))
                .param("laatste", laatste.atDay(1))
                .query(rij -> {
                    zetten.computeIfAbsent(new Gebiedscode(rij.getString("gemeente")), _ -> new TreeMap<>())
                            .computeIfAbsent(
                                    YearMonth.from(rij.getObject("maand", LocalDate.class)), _ -> new ArrayList<>())
                            .add(zet(rij));
                });
        return zetten;
    }

    private static Zet zet(ResultSet rij) throws SQLException {
        var stempel = stempel(rij);
        var tekst = rij.getString("tekst");
        return switch (rij.getString("soort")) {
            case "telling" -> new Zet.Telling(stempel, tekst);
            case "bericht" -> new Zet.Bericht(stempel, tekst);
            case "verklaring" ->
                new Zet.Verklaring(stempel, Reden.find(rij.getString("reden")).orElseThrow(), tekst);
            case "heropening" -> new Zet.Heropening(stempel, tekst);
            default -> throw new IllegalStateException("Zet of soort " + rij.getString("soort") + " is unknown.");
        };
    }

    private static Zet.Stempel stempel(ResultSet rij) throws SQLException {
        var telling = rij.getObject("telling", Long.class);
        return new Zet.Stempel(
                Partij.valueOf(rij.getString("partij").toUpperCase(Locale.ROOT)),
                rij.getString("auteur"),
                rij.getObject("geregistreerd_op", OffsetDateTime.class).toInstant(),
                telling == null ? OptionalLong.empty() : OptionalLong.of(telling),
                rij.getLong("coa"),
                rij.getBoolean("synthetisch"));
    }

    /** Who makes a zet; both null for the product itself. */
    record Afzender(@Nullable UUID account, @Nullable UUID organisatie) {}

    /**
     * Adds a zet.
     *
     * @param volgnr its place among those of the month
     * @throws org.springframework.dao.DuplicateKeyException when somebody else was first
     */
    void voegToe(Gebiedscode gemeente, YearMonth maand, int volgnr, Zet zet, Afzender afzender) {
        var stempel = zet.stempel();
        jdbc.sql(NIEUW)
                .param("gemeente", gemeente.waarde())
                .param("maand", maand.atDay(1))
                .param("volgnr", volgnr)
                .param("soort", soort(zet))
                .param("partij", stempel.partij().code())
                .param(
                        "telling",
                        stempel.telling().isEmpty() ? null : stempel.telling().getAsLong())
                .param("coa", stempel.coa())
                .param(
                        "reden",
                        zet instanceof Zet.Verklaring verklaring
                                ? verklaring.reden().code()
                                : null)
                .param("tekst", zet.tekst())
                .param("auteur", stempel.auteur())
                .param("account", afzender.account())
                .param("organisatie", afzender.organisatie())
                .param("synthetisch", stempel.synthetisch())
                .param("op", stempel.op().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String soort(Zet zet) {
        return switch (zet) {
            case Zet.Telling _ -> "telling";
            case Zet.Bericht _ -> "bericht";
            case Zet.Verklaring _ -> "verklaring";
            case Zet.Heropening _ -> "heropening";
        };
    }

    /** Whether there is any zet at all. */
    boolean isLeeg() {
        return !jdbc.sql("select exists (select from realisatie.verschilzet)")
                .query(Boolean.class)
                .single();
    }
}
