package nl.doorstroom.toegang.beheer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorstroom.platform.database.TransactionTurn;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.Organisatieverwijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts, each with what may be known of its appointments and invitations. */
@Component
class JdbcAccountStore {
    private static final String LEES = """
            select a.id, a.naam, a.email, a.synthetisch, a.beeindigd_op, a.versie, toegang.is_verbonden(a.id) as verbonden,
                   o.id as organisatie, o.naam as organisatienaam, o.soort
              from toegang.account a
              join toegang.organisatie o on o.id = a.thuisorganisatie
             where a.samengevoegd_met is null
            """;
    private static final String VAN_ORGANISATIE = """
               and (cast(:bereik as uuid) is null
                    or a.thuisorganisatie = cast(:bereik as uuid)
                    or exists (select from toegang.aanstelling aa
                                where aa.account = a.id and aa.organisatie = cast(:bereik as uuid)))
            """;

    private final JdbcClient jdbc;
    private final JdbcAanstellingStore aanstellingen;
    private final JdbcUitnodigingStore uitnodigingen;

    JdbcAccountStore(JdbcClient jdbc, JdbcAanstellingStore aanstellingen, JdbcUitnodigingStore uitnodigingen) {
        this.jdbc = jdbc;
        this.aanstellingen = aanstellingen;
        this.uitnodigingen = uitnodigingen;
    }

    /** @param bereik the organisation whose people are meant; null: of all */
    List<Account> alle(@Nullable OrganisatieId bereik) {
        var kaal = jdbc.sql(LEES + VAN_ORGANISATIE + " order by a.naam, a.id")
                .param("bereik", tekst(bereik))
                .query(JdbcAccountStore::lees)
                .list();
        return vul(kaal, bereik);
    }

    Optional<Account> find(AccountId id, @Nullable OrganisatieId bereik) {
        var kaal = jdbc.sql(LEES + VAN_ORGANISATIE + " and a.id = :id")
                .param("bereik", tekst(bereik))
                .param("id", id.waarde())
                .query(JdbcAccountStore::lees)
                .list();
        return vul(kaal, bereik).stream().findFirst();
    }

    /** Whoever has this address among the people of one organisation. */
    Optional<Account> findOpEmail(String email, OrganisatieId bij) {
        var kaal = jdbc.sql(LEES + VAN_ORGANISATIE + " and lower(a.email) = lower(:email) order by a.aangemaakt_op")
                .param("bereik", tekst(bij))
                .param("email", email)
                .query(JdbcAccountStore::lees)
                .list();
        return vul(kaal, bij).stream().findFirst();
    }

    private static @Nullable String tekst(@Nullable OrganisatieId id) {
        return id == null ? null : id.toString();
    }

    private List<Account> vul(List<Account> kaal, @Nullable OrganisatieId bereik) {
        var ids = kaal.stream().map(account -> account.id().waarde()).toList();
        var bijAccount = aanstellingen.van(ids, bereik);
        var uitnodiging = uitnodigingen.laatste(ids);
        var gevuld = new ArrayList<Account>();
        for (var account : kaal) {
            gevuld.add(new Account(
                    account.id(),
                    account.naam(),
                    account.email(),
                    account.thuis(),
                    account.synthetisch(),
                    account.verbonden(),
                    account.beeindigdOp(),
                    account.versie(),
                    bijAccount.getOrDefault(account.id(), List.of()),
                    Optional.ofNullable(uitnodiging.get(account.id()))));
        }
        return gevuld;
    }

    private static Account lees(ResultSet rij, int nummer) throws SQLException {
        return new Account(
                new AccountId(rij.getObject("id", UUID.class)),
                rij.getString("naam"),
                rij.getString("email"),
                new Organisatieverwijzing(
                        new OrganisatieId(rij.getObject("organisatie", UUID.class)),
                        rij.getString("organisatienaam"),
                        Organisatiesoort.valueOf(rij.getString("soort"))),
                rij.getBoolean("synthetisch"),
                rij.getBoolean("verbonden"),
                JdbcOrganisatieStore.moment(rij, "beeindigd_op"),
                rij.getInt("versie"),
                List.of(),
                Optional.empty());
    }

    /** The people of an organisation are managed one act at a time, so that what was checked still holds. */
    void wachtOpBeurt(OrganisatieId organisatie) {
        TransactionTurn.await(jdbc, "toegang.account " + organisatie);
    }

    AccountId voegToe(String naam, String email, OrganisatieId thuis, Instant nu) {
        var id = jdbc.sql("""
                        insert into toegang.account (naam, email, thuisorganisatie, aangemaakt_op)
                        values (:naam, :email, :thuis, :nu) returning id
                        """)
                .param("naam", naam)
                .param("email", email)
                .param("thuis", thuis.waarde())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .query((rij, _) -> rij.getObject("id", UUID.class))
                .single();
        return new AccountId(id);
    }

    /** False when somebody else was first. */
    boolean wijzig(AccountId id, int versie, String naam, String email) {
        return jdbc.sql("""
                        update toegang.account set naam = :naam, email = :email, versie = versie + 1
                         where id = :id and versie = :versie and samengevoegd_met is null
                        """)
                        .param("naam", naam)
                        .param("email", email)
                        .param("id", id.waarde())
                        .param("versie", versie)
                        .update()
                > 0;
    }

    /** @param op null: it can be used again; false when somebody else was first */
    boolean eindig(AccountId id, int versie, @Nullable Instant op) {
        return jdbc.sql("""
                        update toegang.account set beeindigd_op = cast(:op as timestamptz), versie = versie + 1
                         where id = :id and versie = :versie and samengevoegd_met is null
                        """)
                        .param("op", op == null ? null : op.toString())
                        .param("id", id.waarde())
                        .param("versie", versie)
                        .update()
                > 0;
    }
}
