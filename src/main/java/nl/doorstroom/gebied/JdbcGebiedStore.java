package nl.doorstroom.gebied;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.doorstroom.gebied.Indelingsgegevens.Alias;
import nl.doorstroom.gebied.Indelingsgegevens.Lidmaatschap;
import nl.doorstroom.gebied.Indelingsgegevens.Plek;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Periode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes areas, where they lie and how they are called. */
@Repository
class JdbcGebiedStore {
    private final JdbcClient jdbc;

    JdbcGebiedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isLeeg() {
        return !jdbc.sql("select exists (select from gebied.gebied)")
                .query(Boolean.class)
                .single();
    }

    /** The first day of which we know the division; empty when nothing was loaded yet. */
    Optional<LocalDate> begin() {
        return jdbc.sql("select min(lower(geldig)) from gebied.gebied")
                .query((rij, _) -> Optional.ofNullable(rij.getObject(1, LocalDate.class)))
                .single();
    }

    Indelingsgegevens lees(LocalDate peildatum) {
        return new Indelingsgegevens(
                peildatum, gebieden(peildatum), lidmaatschappen(peildatum), aliassen(peildatum), plekken(peildatum));
    }

    List<Gebied> versies(Gebiedscode code) {
        return jdbc.sql("""
                        select code, naam, lower(geldig) van, upper(geldig) tot
                        from gebied.gebied where code = :code order by lower(geldig)
                        """)
                .param("code", code.waarde())
                .query(JdbcGebiedStore::gebied)
                .list();
    }

    private List<Gebied> gebieden(LocalDate peildatum) {
        return jdbc.sql("""
                        select code, naam, lower(geldig) van, upper(geldig) tot
                        from gebied.gebied where geldig @> :peildatum
                        """)
                .param("peildatum", peildatum)
                .query(JdbcGebiedStore::gebied)
                .list();
    }

    private List<Lidmaatschap> lidmaatschappen(LocalDate peildatum) {
        return jdbc.sql("select gemeente, gebied from gebied.indeling where geldig @> :peildatum")
                .param("peildatum", peildatum)
                .query((rij, _) -> new Lidmaatschap(code(rij, "gemeente"), code(rij, "gebied")))
                .list();
    }

    private List<Alias> aliassen(LocalDate peildatum) {
        return jdbc.sql("select code, naam, herkomst from gebied.alias where geldig @> :peildatum")
                .param("peildatum", peildatum)
                .query((rij, _) -> new Alias(code(rij, "code"), rij.getString("naam"), rij.getString("herkomst")))
                .list();
    }

    private List<Plek> plekken(LocalDate peildatum) {
        return jdbc.sql("""
                        select gemeente, kolom, rij, breedtegraad, lengtegraad
                        from gebied.ligging where geldig @> :peildatum
                        """)
                .param("peildatum", peildatum)
                .query((rij, _) -> new Plek(
                        code(rij, "gemeente"),
                        new Zeshoek(rij.getInt("kolom"), rij.getInt("rij")),
                        ligging(rij.getBigDecimal("breedtegraad"), rij.getBigDecimal("lengtegraad"))))
                .list();
    }

    void voegGebiedenToe(List<Gebied> gebieden, LocalDate vanaf) {
        jdbc.sql("""
                        insert into gebied.gebied (code, naam, geldig)
                        select code, naam, daterange(:vanaf, null) from unnest(:codes, :namen) as r (code, naam)
                        """)
                .param("codes", kolom(gebieden, gebied -> gebied.code().waarde()))
                .param("namen", kolom(gebieden, Gebied::naam))
                .param("vanaf", vanaf)
                .update();
    }

    void voegLidmaatschappenToe(List<Lidmaatschap> leden, LocalDate vanaf) {
        jdbc.sql("""
                        insert into gebied.indeling (gemeente, gebied, geldig)
                        select gemeente, gebied, daterange(:vanaf, null)
                        from unnest(:gemeenten, :gebieden) as r (gemeente, gebied)
                        """)
                .param("gemeenten", kolom(leden, lid -> lid.gemeente().waarde()))
                .param("gebieden", kolom(leden, lid -> lid.gebied().waarde()))
                .param("vanaf", vanaf)
                .update();
    }

    void voegAliassenToe(List<Alias> aliassen, LocalDate vanaf) {
        jdbc.sql("""
                        insert into gebied.alias (code, naam, herkomst, geldig)
                        select code, naam, herkomst, daterange(:vanaf, null)
                        from unnest(:codes, :namen, :herkomsten) as r (code, naam, herkomst)
                        """)
                .param("codes", kolom(aliassen, alias -> alias.code().waarde()))
                .param("namen", kolom(aliassen, Alias::naam))
                .param("herkomsten", kolom(aliassen, Alias::herkomst))
                .param("vanaf", vanaf)
                .update();
    }

    void voegPlekkenToe(List<Plek> plekken, LocalDate vanaf) {
        jdbc.sql("""
                        insert into gebied.ligging (gemeente, kolom, rij, breedtegraad, lengtegraad, geldig)
                        select gemeente, kolom::int, rij::int, breedte::numeric, lengte::numeric, daterange(:vanaf, null)
                        from unnest(:gemeenten, :kolommen, :rijen, :breedten, :lengten)
                            as r (gemeente, kolom, rij, breedte, lengte)
                        """)
                .param("gemeenten", kolom(plekken, plek -> plek.gemeente().waarde()))
                .param("kolommen", kolom(plekken, plek -> "" + plek.zeshoek().kolom()))
                .param("rijen", kolom(plekken, plek -> "" + plek.zeshoek().rij()))
                .param("breedten", kolom(plekken, plek -> graad(plek, Ligging::breedtegraad)))
                .param("lengten", kolom(plekken, plek -> graad(plek, Ligging::lengtegraad)))
                .param("vanaf", vanaf)
                .update();
    }

    /** Lets everything known of a gemeente hold until this day; with the constraints checked at the end of the transaction. */
    void beeindig(Gebiedscode gemeente, LocalDate tot) {
        jdbc.sql("set constraints all deferred").update();
        for (var sql : List.of(
                "update gebied.indeling set geldig = daterange(lower(geldig), :tot) where gemeente = :code and upper_inf(geldig)",
                "update gebied.alias set geldig = daterange(lower(geldig), :tot) where code = :code and upper_inf(geldig)",
                "update gebied.ligging set geldig = daterange(lower(geldig), :tot) where gemeente = :code and upper_inf(geldig)",
                "update gebied.gebied set geldig = daterange(lower(geldig), :tot) where code = :code and upper_inf(geldig)")) {
            jdbc.sql(sql).param("code", gemeente.waarde()).param("tot", tot).update();
        }
    }

    private static Gebied gebied(ResultSet rij, int nummer) throws SQLException {
        var geldig = new Periode(rij.getObject("van", LocalDate.class), rij.getObject("tot", LocalDate.class));
        return new Gebied(code(rij, "code"), rij.getString("naam"), geldig);
    }

    private static Gebiedscode code(ResultSet rij, String kolom) throws SQLException {
        return new Gebiedscode(rij.getString(kolom));
    }

    private static Optional<Ligging> ligging(@Nullable BigDecimal breedtegraad, @Nullable BigDecimal lengtegraad) {
        return breedtegraad == null || lengtegraad == null
                ? Optional.empty()
                : Optional.of(new Ligging(breedtegraad, lengtegraad));
    }

    private static @Nullable String graad(Plek plek, Function<Ligging, BigDecimal> graad) {
        return plek.ligging().map(graad).map(BigDecimal::toPlainString).orElse(null);
    }

    private static <T> @Nullable String[] kolom(List<T> rijen, Function<T, @Nullable String> waarde) {
        return rijen.stream().map(waarde).toArray(String[]::new);
    }
}
