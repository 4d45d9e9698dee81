/**
 * The work screens of reception: where an area stands, its locaties, what is in the pijplijn.
 *
 * <p>Invariants: whoever acts sees only areas that lie wholly within the own one; every number leads to what it is made of.
 *
 * <p>Start at {@link nl.doorstroom.opvang.web.OpvangbeeldPages}.
 */
@NullMarked
package nl.doorstroom.opvang.web;

import org.jspecify.annotations.NullMarked;
