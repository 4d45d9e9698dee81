package nl.doorstroom.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;
import nl.doorstroom.platform.secret.MasterKey.Search.Found;
import nl.doorstroom.platform.secret.MasterKey.Search.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTests {
    private static final MasterKey ZEROES = new MasterKey(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void the_same_master_key_gives_the_same_keys_and_every_purpose_another() {
        var once = new Keys(ZEROES);
        var again = new Keys(ZEROES);
        var other = new Keys(MasterKey.make());

        assertThat(once.hash("a", "tekst")).isEqualTo(again.hash("a", "tekst")).hasSize(64);
        assertThat(once.hash("b", "tekst")).isNotEqualTo(once.hash("a", "tekst"));
        assertThat(other.hash("a", "tekst")).isNotEqualTo(once.hash("a", "tekst"));
    }

    @Test
    void what_is_hidden_is_read_with_the_same_master_key_for_the_same_purpose_and_thing_and_no_other() {
        var keys = new Keys(ZEROES);
        var hidden = keys.encrypt("a", "rij 1", "een geheim");

        assertThat(new Keys(ZEROES).decrypt("a", "rij 1", hidden)).isEqualTo("een geheim");
        assertThat(keys.encrypt("a", "rij 1", "een geheim")).isNotEqualTo(hidden);
        assertUnreadable(() -> keys.decrypt("b", "rij 1", hidden));
        assertUnreadable(() -> keys.decrypt("a", "rij 2", hidden));
        assertUnreadable(() -> keys.decrypt("a", "rij 1", hidden.substring(4)));
        assertUnreadable(() -> keys.decrypt("a", "rij 1", ""));
        assertUnreadable(() -> keys.decrypt("a", "rij 1", "geen base64!"));
        assertUnreadable(() -> new Keys(MasterKey.make()).decrypt("a", "rij 1", hidden));
    }

    private static void assertUnreadable(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(IllegalStateException.class).hasMessageNotContaining("een geheim");
    }

    @Test
    void codes_fit_in_a_link_and_do_not_repeat() {
        var keys = new Keys(ZEROES);

        assertThat(IntStream.range(0, 100).mapToObj(_ -> keys.code()).toList())
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void the_key_comes_from_the_environment_or_a_file_that_it_names(@TempDir Path temp) throws Exception {
        var file = Files.writeString(temp.resolve("sleutel"), ZEROES.base64() + "\n");

        assertThat(MasterKey.from(Map.of("DOORSTROOM_HOOFDSLEUTEL", ZEROES.base64())))
                .isEqualTo(new Found(ZEROES));
        assertThat(MasterKey.from(Map.of("DOORSTROOM_HOOFDSLEUTEL_BESTAND", file.toString())))
                .isEqualTo(new Found(ZEROES));
    }

    @Test
    void a_key_that_cannot_be_used_is_refused_without_being_printed(@TempDir Path temp) {
        var shortKey = "dGUga29ydA==";

        assertThat(MasterKey.from(Map.of("DOORSTROOM_HOOFDSLEUTEL", shortKey)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("DOORSTROOM_HOOFDSLEUTEL", "32")
                                .doesNotContain(shortKey));
        assertThat(MasterKey.from(Map.of(
                        "DOORSTROOM_HOOFDSLEUTEL_BESTAND", temp.resolve("weg").toString())))
                .isInstanceOf(Refused.class);
        assertThat(ZEROES + " " + new Keys(ZEROES)).doesNotContain(ZEROES.base64());
    }
}
