package nl.doorstroom.platform.rest;

import java.util.List;

/**
 * The OpenAPI document in texts for its page.
 *
 * @param contactAddress empty when nobody is named
 */
public record ApiView(
        String version, String contact, String contactAddress, List<Group> groups, List<Problem> problems) {
    /** Operations about one subject. */
    public record Group(String name, String description, List<Operation> operations) {}

    /**
     * @param id anchor on the page
     * @param example address that can be asked as it stands
     * @param scopes of which the token must name one; empty when everybody may ask
     * @param sent members of what one sends; empty when one only asks
     * @param fields members of the answer
     */
    public record Operation(
            String id,
            String method,
            String path,
            String summary,
            String description,
            String example,
            List<String> scopes,
            List<Parameter> parameters,
            List<Field> sent,
            List<Field> fields) {}

    /** @param values what is accepted, in words */
    public record Parameter(
            String name, String place, boolean required, String description, String values, String example) {}

    /** A member of what is sent or answered; {@code name} tells where it stands, as in {@code resultaten[].naam}. */
    public record Field(String name, String type, String description, String example) {}

    public record Problem(String code, int status, String title, String detail) {}
}
