/**
 * Plain e-mail in Dutch. Off until a server is set ({@code doorstroom.mail.server}).
 *
 * <p>Invariants: a mail is written together with what it tells of, so neither stands alone; a planned job sends it, later each
 * time that fails, and erases it; addresses and texts are kept encrypted and stand in no log.
 *
 * <p>Start at {@link nl.doorstroom.platform.mail.Outbox}.
 */
@NamedInterface
@NullMarked
package nl.doorstroom.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
