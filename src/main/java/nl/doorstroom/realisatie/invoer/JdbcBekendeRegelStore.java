package nl.doorstroom.realisatie.invoer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.realisatie.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds lines that are in the grootboek already, as they are known now: after their correcties. */
@Repository
class JdbcBekendeRegelStore {
    /** The entry that holds now of a line that was booked before. */
    record Bekend(long boeking, Gebiedscode gemeente, Soort soort, long aantal, LocalDate dag) {
        boolean zegtHetzelfde(Regel regel) {
            return gemeente.equals(regel.gemeente())
                    && soort.equals(regel.soort())
                    && aantal == regel.aantal()
                    && dag.equals(regel.dag());
        }
    }

    private final JdbcClient jdbc;

    JdbcBekendeRegelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these keys those that are in the grootboek, as far as whoever acts may see it. */
    Map<String, Bekend> bekend(Collection<String> sleutels) {
        var bekend = new HashMap<String, Bekend>();
        jdbc.sql("""
                        with recursive keten as (
                            select b.sleutel, b.nummer, b.gemeente, b.soort, b.aantal, b.geldig_op
                              from realisatie.boeking b
                             where b.sleutel = any (:sleutels) and b.post = 'huisvesting'
                            union all
                            select k.sleutel, c.nummer, c.gemeente, c.soort, c.aantal, c.geldig_op
                              from keten k join realisatie.boeking c
                                on c.van = k.nummer and c.gemeente = k.gemeente and c.handeling = 'correctie')
                        select distinct on (sleutel) * from keten order by sleutel, nummer desc
                        """).param("sleutels", sleutels.toArray(String[]::new)).query(rij -> {
            bekend.put(
                    rij.getString("sleutel"),
                    new Bekend(
                            rij.getLong("nummer"),
                            new Gebiedscode(rij.getString("gemeente")),
                            new Soort(rij.getString("soort")),
                            rij.getLong("aantal"),
                            rij.getObject("geldig_op", LocalDate.class)));
        });
        return bekend;
    }
}
