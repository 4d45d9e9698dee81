/**
 * One way to show, sort, search, page and download every table: a {@link nl.doorstroom.platform.table.TableDefinition}
 * says which columns there are, a {@link nl.doorstroom.platform.table.TableRequest} what the reader asked for.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.platform.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
