package nl.doorstroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** From the README to an answer: find Twenterand, read why it is 53, recompute the country, take the files along. */
class FindAndRecomputeTests {
    /** What the COA gives as the revised total of the second half of 2023. */
    private static final String TOTAAL = "17600";

    @Test
    void somebody_types_a_name_and_reads_why_it_is_53() {
        try (var reader = Reader.withScript()) {
            reader.open("/");
            var box = reader.page().getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Zoek een gemeente"));
            assertThat(box.getAttribute("aria-label")).isEqualTo("Zoek een gemeente");
            box.pressSequentially("Twente");
            var options = reader.page().locator("[role=listbox] [role=option]");
            options.filter(new Locator.FilterOptions().setHasText("Twenterand")).waitFor();
            assertThat(options.allInnerTexts()).anyMatch(text -> text.startsWith("Twente ("));

            var offered = options.allInnerTexts();
            for (var i = 0; i <= indexOf(offered, "Twenterand"); i++) {
                reader.page().keyboard().press("ArrowDown");
            }
            reader.page().keyboard().press("Enter");
            reader.page().waitForURL("**/gemeenten/GM1700");

            assertThat(reader.heading()).isEqualTo("Twenterand");
            assertThat(reader.text("main"))
                    .contains("53", "mensen te huisvesten van 1 juli tot en met 31 december 2023");
            assertThat(reader.text("#waarom")).contains("33.718 inwoners", "648,34", "→ 53", "artikel 29");
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void the_worked_sum_of_eemsdelta_is_the_one_of_the_circular() {
        try (var reader = Reader.withScript()) {
            reader.open("/gemeenten/GM1979");

            assertThat(reader.text("#waarom"))
                    .contains("45.389 inwoners", "45.389 ÷ 648,34 = 70,01", "70,01 → 71", "minder → 70");
            assertThat(reader.text("#amv")).contains("Waarvan 6 alleenstaande minderjarigen", "→ 6");
        }
    }

    @Test
    void leeuwarden_carries_out_what_the_islands_hand_over() {
        try (var reader = Reader.withScript()) {
            reader.open("/gemeenten/GM0080");
            assertThat(reader.text("#waarom")).contains("= 136.360", "→ 211", "Ameland", "lid 2");
            assertThat(reader.text("#amv")).contains("Waarvan 17 alleenstaande minderjarigen");

            reader.open("/gemeenten/GM0060");
            assertThat(reader.heading()).isEqualTo("Ameland");
            assertThat(reader.text("#waarom")).contains("Leeuwarden voert de taakstelling van Ameland uit. 0");
        }
    }

    @Test
    void somebody_divides_17600_at_once_and_shares_the_address() {
        try (var reader = Reader.withScript()) {
            reader.open("/");
            reader.link("Verdeel zelf").click();
            reader.page().getByLabel("Landelijk totaal").fill(TOTAAL);
            reader.page().waitForURL("**/verdeel-zelf?**totaal=17600**");

            assertThat(reader.text("#uitkomst h2")).startsWith("17.600 mensen over 338 gemeenten en groepen");
            assertThat(reader.text("#uitkomst .cijfers"))
                    .contains(
                            "samen verdeeld 17.600", "gemeenten krijgen er minder 338", "gemeenten krijgen er meer 0");
            var seen = reader.text("#uitkomst");

            try (var friend = Reader.withScript()) {
                friend.open(reader.address());
                assertThat(friend.text("#uitkomst")).isEqualTo(seen);
                assertThat(friend.page().getByLabel("Landelijk totaal").inputValue())
                        .isEqualTo(TOTAAL);
            }
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void what_somebody_divides_is_what_the_published_revision_has() {
        try (var reader = Reader.withScript()) {
            reader.open("/verdeel-zelf?totaal=17600&zoek=twenterand");
            var own = reader.rows("#uitkomst #tabel table");
            assertThat(own)
                    .singleElement()
                    .satisfies(row -> assertThat(row).startsWith("Twenterand", "Overijssel", "53"));

            reader.open("/gemeenten/GM1700?versie=2023-II.2");
            assertThat(reader.text("main dl.cijfers"))
                    .contains(own.getFirst().get(3))
                    .endsWith(own.getFirst().get(3));
        }
    }

    @Test
    void somebody_takes_the_pdf_the_ods_and_the_csv_along() {
        try (var reader = Reader.withScript()) {
            reader.open("/taakstellingen");
            reader.link("2e helft 2023, versie 1").click();
            reader.page().waitForURL("**/taakstellingen/2023-II.1");

            var pdf = reader.download(reader.link("Bijlage A als PDF"));
            var ods = reader.download(reader.link("ODS downloaden"));
            var csv = reader.download(reader.link("CSV downloaden"));

            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(new String(ods, StandardCharsets.ISO_8859_1))
                    .startsWith("PK")
                    .contains("application/vnd.oasis.opendocument.spreadsheet");
            assertThat(new String(csv, StandardCharsets.UTF_8).lines())
                    .hasSize(343)
                    .anyMatch(line -> line.startsWith("GM1700,Twenterand,Overijssel,33718,53,"));
        }
    }

    private static int indexOf(java.util.List<String> options, String start) {
        for (var i = 0; i < options.size(); i++) {
            if (options.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError(start + " is not among " + options);
    }
}
