package nl.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The trial that kills the product and its database, with few kills. */
class UitvalTests {
    @Test
    void nothing_is_lost_when_the_product_and_its_database_are_killed_while_they_book() {
        var uit = new StringWriter();
        var opdracht = Doorstroom.commandLine().setOut(new PrintWriter(uit, true));

        assertThat(opdracht.execute("proef", "uitval", "--toepassing", "1", "--database", "1"))
                .as(uit.toString())
                .isZero();
        assertThat(uit.toString())
                .contains("1 keer Doorstroom en 1 keer PostgreSQL gestopt")
                .doesNotContain("; 0 boekstukken gemeld");
    }
}
