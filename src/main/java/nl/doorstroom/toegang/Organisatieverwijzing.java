package nl.doorstroom.toegang;

/** An organisation as others mention it. */
public record Organisatieverwijzing(OrganisatieId id, String naam, Organisatiesoort soort) {}
