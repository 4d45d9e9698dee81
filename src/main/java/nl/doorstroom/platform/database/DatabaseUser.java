package nl.doorstroom.platform.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Somebody the database knows.
 *
 * @param password never printed
 */
public record DatabaseUser(String name, String password) {
    /** The name the application goes by unless the installation chose another. */
    static final String APPLICATION = "doorstroom_toepassing";

    private static final String HMAC = "HmacSHA256";

    /**
     * The application's user beside this owner. Its password follows from the owner's, so that there is no second secret to
     * keep and every instance finds the same one.
     */
    DatabaseUser application() {
        return password.isEmpty()
                ? new DatabaseUser(APPLICATION, "")
                : new DatabaseUser(APPLICATION, derive(password, APPLICATION));
    }

    private static String derive(String secret, String purpose) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            var derived = mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
