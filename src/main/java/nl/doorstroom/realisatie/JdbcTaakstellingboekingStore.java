package nl.doorstroom.realisatie;

import java.util.Map;
import java.util.TreeMap;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was booked of a taakstelling; that is public, as the taakstelling itself is. */
@Repository
class JdbcTaakstellingboekingStore {
    private final JdbcClient jdbc;

    JdbcTaakstellingboekingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param laatste number of the last boeking */
    record Geboekt(long aantal, long laatste) {}

    /** Whether anything was ever booked. */
    boolean isBegonnen() {
        return jdbc.sql("select exists (select from realisatie.keten)")
                .query(Boolean.class)
                .single();
    }

    /** Per gemeente of which anything was booked. */
    Map<Gebiedscode, Geboekt> van(Halfjaar halfjaar) {
        var geboekt = new TreeMap<Gebiedscode, Geboekt>();
        jdbc.sql("""
                        select gemeente, sum(aantal) as aantal, max(nummer) as laatste
                          from realisatie.boeking
                         where post = 'taakstelling' and geldig_op >= :van and geldig_op < :tot
                         group by gemeente
                        """)
                .param("van", halfjaar.begin())
                .param("tot", halfjaar.volgende().begin())
                .query(rij -> {
                    geboekt.put(
                            new Gebiedscode(rij.getString("gemeente")),
                            new Geboekt(rij.getLong("aantal"), rij.getLong("laatste")));
                });
        return geboekt;
    }
}
