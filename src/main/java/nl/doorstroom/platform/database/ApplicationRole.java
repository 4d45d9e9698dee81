package nl.doorstroom.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The user of the database that the application works as: it owns nothing, so row level security holds for it. The owner,
 * who migrates, makes it when it isn't there.
 *
 * @param name of the role
 * @param password empty when the server asks none
 */
record ApplicationRole(String name, String password) {
    ApplicationRole {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalStateException("De databasegebruiker van de toepassing heet \"" + name
                    + "\". Gebruik kleine letters, cijfers en _, te beginnen met een letter.");
        }
    }

    /**
     * Makes the role if it is missing, lets its password follow the settings where the owner may, and refuses one that could
     * pass by the rules. Two instances that do so at once are in each other's way, so it is done in turn.
     */
    void ensure(Connection owner) throws SQLException {
        if (!exists(owner)) {
            execute(owner, "create role " + name + " login nosuperuser nobypassrls noinherit" + withPassword());
        } else if (!password.isEmpty() && isOurs(owner)) {
            execute(owner, "alter role " + name + withPassword());
        }
        if (isTooMighty(owner)) {
            throw new IllegalStateException("De databasegebruiker " + name
                    + " van de toepassing is eigenaar, beheerder of mag de rijbeveiliging overslaan. Kies een andere in"
                    + " DOORSTROOM_DATABASE_APP_USER.");
        }
    }

    private String withPassword() {
        return password.isEmpty() ? "" : " password '" + password.replace("'", "''") + "'";
    }

    private boolean exists(Connection owner) throws SQLException {
        return is(owner, "select exists (select from pg_roles where rolname = ?)");
    }

    private boolean isOurs(Connection owner) throws SQLException {
        return is(owner, "select pg_has_role(current_user, ?, 'MEMBER WITH ADMIN OPTION')");
    }

    private boolean isTooMighty(Connection owner) throws SQLException {
        return is(owner, """
                select rolname = current_user or rolsuper or rolbypassrls
                       or pg_has_role(rolname, current_user, 'member')
                  from pg_roles where rolname = ?
                """);
    }

    private boolean is(Connection owner, String question) throws SQLException {
        try (var statement = owner.prepareStatement(question)) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String toString() {
        return "ApplicationRole " + name;
    }
}
