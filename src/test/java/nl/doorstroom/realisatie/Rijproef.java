package nl.doorstroom.realisatie;

import java.util.Objects;
import javax.sql.DataSource;
import nl.doorstroom.platform.TestApp;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the database as the application does, for somebody with chosen rights: the third fence without the first two. */
public final class Rijproef {
    private final DataSource bron = TestApp.database().asApplication();
    private final TransactionTemplate transactie = new TransactionTemplate(new DataSourceTransactionManager(bron));

    /**
     * What a counting question gives.
     *
     * @param rechten as the application tells them, in JSON
     * @param gemeenten of the own area, with commas between
     */
    public int tel(String rechten, String gemeenten, String vraag) {
        return Objects.requireNonNull(transactie.execute(_ -> {
            var jdbc = JdbcClient.create(new JdbcTemplate(bron));
            jdbc.sql(
                            "select set_config('doorstroom.soort', 'gebruiker', true), set_config('doorstroom.rechten', ?, true),"
                                    + " set_config('doorstroom.gemeenten', ?, true)")
                    .params(rechten, gemeenten)
                    .query()
                    .listOfRows();
            return jdbc.sql(vraag).query(Integer.class).single();
        }));
    }
}
