package nl.doorstroom;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import nl.doorstroom.platform.Backend;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, handing a {@link Backend} to those that ask for one in their constructor. */
final class CommandFactory implements IFactory {
    private final Backend backend = new SpringBackend();

    @Override
    public <K> K create(Class<K> type) throws Exception {
        var constructor = asking(type);
        return constructor.isPresent()
                ? type.cast(constructor.get().newInstance(backend))
                : CommandLine.defaultFactory().create(type);
    }

    private static Optional<Constructor<?>> asking(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Backend.class}))
                .peek(constructor -> constructor.setAccessible(true))
                .findFirst();
    }
}
