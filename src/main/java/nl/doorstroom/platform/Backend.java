package nl.doorstroom.platform;

import java.util.function.ToIntFunction;

/**
 * The product without its web face, for commands that need the database. A command asks for it in its constructor and
 * takes the options as a mixin:
 *
 * <pre>{@code
 * @Mixin
 * private DatabaseOptions database = new DatabaseOptions();
 *
 * InwonersCommand(Backend backend) { … }
 *
 * public Integer call() {
 *     return backend.with(database, Inwoners.class, inwoners -> inwoners.importeer(…) ? 0 : 2);
 * }
 * }</pre>
 *
 * <p>Works beside a product that runs on the same folder. Name no Spring type in a command: looking one up would load
 * Spring for every command, also for those that must answer at once.
 */
public interface Backend {
    /** Exit code when the database or the port cannot be used; the reason has then been printed. */
    int REFUSED = 3;

    /**
     * Does work with a facade and returns the exit code of that work, or {@link #REFUSED}.
     *
     * @param facade type of the bean to work with
     */
    <T> int with(DatabaseOptions options, Class<T> facade, ToIntFunction<T> work);
}
