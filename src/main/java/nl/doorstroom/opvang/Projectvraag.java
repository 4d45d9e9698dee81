package nl.doorstroom.opvang;

import java.util.function.UnaryOperator;

/**
 * A project as somebody typed it; fields by name.
 *
 * @param veld what stands in a field, "" when nothing does: code, naam, soort, gemeente, partij, plaatsen, toelichting,
 *     opening
 */
public record Projectvraag(UnaryOperator<String> veld) {}
