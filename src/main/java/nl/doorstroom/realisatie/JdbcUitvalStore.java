package nl.doorstroom.realisatie;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What writers of {@link Uitvalproef} left behind. */
@Repository
class JdbcUitvalStore {
    private final JdbcClient jdbc;

    JdbcUitvalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries per key under which they were sent; a key that was booked twice has the entries of both. */
    Map<String, Integer> perSleutel() {
        var perSleutel = new TreeMap<String, Integer>();
        jdbc.sql("""
                        select s.sleutel, count(*)::int as aantal
                          from realisatie.boekstuk s join realisatie.boeking b on b.boekstuk = s.id
                         where s.bron = :bron group by s.sleutel
                        """).param("bron", Uitvalproef.BRON).query(rij -> {
            perSleutel.put(rij.getString("sleutel"), rij.getInt("aantal"));
        });
        return perSleutel;
    }
}
