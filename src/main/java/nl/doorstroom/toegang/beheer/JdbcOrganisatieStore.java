package nl.doorstroom.toegang.beheer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.Organisatieverwijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations and their areas. */
@Component
class JdbcOrganisatieStore {
    private static final String LEES = """
            select o.id, o.soort, o.naam, o.oin, o.synthetisch, o.beeindigd_op, o.versie,
                   array(select g.gebied from toegang.organisatiegebied g
                          where g.organisatie = o.id order by g.gebied) as gebieden
              from toegang.organisatie o
            """;

    private final JdbcClient jdbc;

    JdbcOrganisatieStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Organisatie> alle() {
        return jdbc.sql(LEES + "order by o.naam")
                .query(JdbcOrganisatieStore::lees)
                .list();
    }

    Optional<Organisatie> find(OrganisatieId id) {
        return jdbc.sql(LEES + "where o.id = :id")
                .param("id", id.waarde())
                .query(JdbcOrganisatieStore::lees)
                .optional();
    }

    private static Organisatie lees(ResultSet rij, int nummer) throws SQLException {
        return new Organisatie(
                new Organisatieverwijzing(
                        new OrganisatieId(rij.getObject("id", UUID.class)),
                        rij.getString("naam"),
                        Organisatiesoort.valueOf(rij.getString("soort"))),
                Optional.ofNullable(rij.getString("oin")),
                gebieden(rij),
                rij.getBoolean("synthetisch"),
                moment(rij, "beeindigd_op"),
                rij.getInt("versie"));
    }

    static List<Gebiedscode> gebieden(ResultSet rij) throws SQLException {
        var gebieden = rij.getArray("gebieden");
        return gebieden == null
                ? List.of()
                : Arrays.stream((String[]) gebieden.getArray())
                        .map(Gebiedscode::new)
                        .toList();
    }

    static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        var moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    boolean isNaamBezet(String naam, @Nullable OrganisatieId behalve) {
        return isBezet("lower(naam) = lower(:waarde)", naam, behalve);
    }

    boolean isOinBezet(String oin, @Nullable OrganisatieId behalve) {
        return isBezet("oin = :waarde", oin, behalve);
    }

    private boolean isBezet(String voorwaarde, String waarde, @Nullable OrganisatieId behalve) {
        return jdbc.sql("select exists (select from toegang.organisatie where " + voorwaarde
                        + " and id is distinct from cast(:behalve as uuid))")
                .param("waarde", waarde)
                .param("behalve", behalve == null ? null : behalve.toString())
                .query(Boolean.class)
                .single();
    }

    /** Names and numbers are told apart from all others, so changes wait for each other. */
    void wachtOpBeurt() {
        TransactionTurn.await(jdbc, "toegang.organisatie");
    }

    OrganisatieId voegToe(Organisatiesoort soort, String naam, @Nullable String oin, boolean synthetisch, Instant nu) {
        var id = jdbc.sql("""
                        insert into toegang.organisatie (soort, naam, oin, synthetisch, aangemaakt_op)
                        values (:soort, :naam, :oin, :synthetisch, :nu) returning id
                        """)
                .param("soort", soort.name())
                .param("naam", naam)
                .param("oin", oin)
                .param("synthetisch", synthetisch)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .query((rij, _) -> rij.getObject("id", UUID.class))
                .single();
        return new OrganisatieId(id);
    }

    /** False when somebody else was first. */
    boolean wijzig(OrganisatieId id, int versie, String naam, @Nullable String oin) {
        return jdbc.sql("""
                        update toegang.organisatie set naam = :naam, oin = :oin, versie = versie + 1
                         where id = :id and versie = :versie and beeindigd_op is null
                        """)
                        .param("naam", naam)
                        .param("oin", oin)
                        .param("id", id.waarde())
                        .param("versie", versie)
                        .update()
                > 0;
    }

    /** @param op null: it goes on again; false when somebody else was first */
    boolean eindig(OrganisatieId id, int versie, @Nullable Instant op) {
        return jdbc.sql("""
                        update toegang.organisatie set beeindigd_op = cast(:op as timestamptz), versie = versie + 1
                         where id = :id and versie = :versie
                        """)
                        .param("op", op == null ? null : op.toString())
                        .param("id", id.waarde())
                        .param("versie", versie)
                        .update()
                > 0;
    }

    void vervangGebieden(OrganisatieId id, List<Gebiedscode> gebieden) {
        jdbc.sql("delete from toegang.organisatiegebied where organisatie = :id")
                .param("id", id.waarde())
                .update();
        gebieden.forEach(
                gebied -> jdbc.sql("insert into toegang.organisatiegebied (organisatie, gebied) values (:id, :gebied)")
                        .param("id", id.waarde())
                        .param("gebied", gebied.waarde())
                        .update());
    }
}
