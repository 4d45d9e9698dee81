/**
 * Mail to who asked to hear of new figures, of the country or of one gemeente or provincie.
 *
 * <p>Legal basis: AVG art. 6 lid 1 onder a (consent), art. 7 lid 3 (ended as easily as given).
 *
 * <p>Invariants: nobody gets a notice before they confirmed by a link in their mail, with a button, for scanners of mail open
 * links; the answer is the same whether or not an address is known; addresses are encrypted, codes are kept as a hash, and
 * neither stands in a log or, as far as addresses go, in a URL.
 *
 * <p>Start at {@link nl.doorstroom.publicatie.abonnement.Abonnementen}.
 */
@NullMarked
package nl.doorstroom.publicatie.abonnement;

import org.jspecify.annotations.NullMarked;
