package nl.doorstroom.toegang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditketenTests {
    private static final long SEED = 20_261_121;

    @Test
    void texts_with_the_same_letters_in_other_columns_differ() {
        assertThat(Auditketen.velden("ab", "c")).isEqualTo("2:ab1:c").isNotEqualTo(Auditketen.velden("a", "bc"));
        assertThat(Auditketen.velden("é")).isEqualTo("2:é");
        assertThat(Auditketen.velden((Object) null)).isEqualTo("-").isNotEqualTo(Auditketen.velden("-"));
        assertThat(Auditketen.velden("")).isEqualTo("0:");
    }

    /** Lists of random columns over an alphabet of what the notation itself uses. */
    @Test
    void no_two_rows_give_the_same_text() {
        var lot = new Random(SEED);
        var gezien = new HashMap<String, List<@Nullable String>>();
        for (var keer = 0; keer < 20_000; keer++) {
            var rij = rij(lot);
            var eerder = gezien.put(Auditketen.velden(rij.toArray()), rij);
            assertThat(eerder == null || eerder.equals(rij))
                    .as("seed %d: %s and %s", SEED, eerder, rij)
                    .isTrue();
        }
    }

    private static List<@Nullable String> rij(Random lot) {
        var rij = new ArrayList<@Nullable String>();
        for (var kolom = 0; kolom < 3; kolom++) {
            rij.add(lot.nextInt(4) == 0 ? null : woord(lot));
        }
        return rij;
    }

    private static String woord(Random lot) {
        var woord = new StringBuilder();
        for (var lengte = lot.nextInt(4); lengte > 0; lengte--) {
            woord.append("-:01é".charAt(lot.nextInt(5)));
        }
        return woord.toString();
    }

    /** Any chain is whole, and after any one change to it no more. */
    @Test
    void any_single_change_to_any_chain_is_found() {
        var lot = new Random(SEED);
        for (var keer = 0; keer < 500; keer++) {
            var keten = keten(lot, 1 + lot.nextInt(8));
            var kop = new Zegel(keten.size(), keten.getLast().hash());
            assertThat(toets(keten, kop).breuken()).isEmpty();

            var plaats = lot.nextInt(keten.size());
            var geschonden = new ArrayList<>(keten);
            switch (lot.nextInt(3)) {
                case 0 -> geschonden.remove(plaats);
                case 1 -> geschonden.set(plaats, anders(keten.get(plaats)));
                default -> geschonden.add(plaats, keten.get(plaats));
            }
            assertThat(toets(geschonden, kop).isGaaf())
                    .as("seed %d, time %d, row %d", SEED, keer, plaats)
                    .isFalse();
        }
    }

    private static Ketenoordeel toets(List<Auditregel> keten, Zegel kop) {
        var toets = new Ketentoets(new Zegel(0, Auditketen.BEGIN), Optional.empty());
        keten.forEach(toets::neem);
        return toets.oordeel(Optional.of(kop));
    }

    private static List<Auditregel> keten(Random lot, int lengte) {
        var keten = new ArrayList<Auditregel>();
        var vorige = Auditketen.BEGIN;
        for (var nummer = 1; nummer <= lengte; nummer++) {
            var zonder = regel(nummer, woord(lot), "");
            vorige = Auditketen.hash(vorige, zonder);
            keten.add(regel(nummer, zonder.wie().naam(), vorige));
        }
        return keten;
    }

    private static Auditregel anders(Auditregel regel) {
        return regel(regel.volgnummer(), regel.wie().naam() + "x", regel.hash());
    }

    private static Auditregel regel(long nummer, String naam, String hash) {
        return new Auditregel(
                nummer,
                Instant.parse("2026-07-01T10:00:00.000001Z"),
                "inhoud",
                "dossier.ingezien",
                new Auditregel.Dader("systeem", null, naam, null, null, null),
                new Auditregel.Onderwerp(null, null, null, null),
                new Auditregel.Wijziging(null, null),
                "trace",
                hash);
    }
}
