package nl.doorstroom.platform.planning;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Keeps what came of a run as text, so that the table holds no objects of Java. */
final class OutcomeText implements Serializer {
    @Override
    public byte @Nullable [] serialize(@Nullable Object outcome) {
        return outcome == null ? null : outcome.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] text) {
        return text == null ? null : type.cast(new String(text, StandardCharsets.UTF_8));
    }
}
