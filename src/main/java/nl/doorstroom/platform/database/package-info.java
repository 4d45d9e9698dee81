/**
 * The database under the product: a PostgreSQL that comes along and keeps its data in one folder, or a server of your own.
 *
 * <p>Invariants: one process at a time works in a folder; nothing in a folder is touched before it is known to be ours and
 * free; what is committed survives power loss; the server is stopped after its last user.
 *
 * <p>Start at {@link nl.doorstroom.platform.database.Database}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
