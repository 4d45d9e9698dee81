package nl.doorstroom.toegang.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Reads the key with which we sign for a provider: RSA, PKCS#8, PEM. */
final class Sleutelbestand {
    private static final int MINSTE_BITS = 2048;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String EINDE = "-----END PRIVATE KEY-----";

    private Sleutelbestand() {}

    /** Empty when the file holds no such key, or one that is too short. */
    static Optional<RSAKey> lees(Path bestand) throws IOException {
        var tekst = Files.readString(bestand).strip();
        if (!tekst.startsWith(BEGIN) || !tekst.endsWith(EINDE)) {
            return Optional.empty();
        }
        try {
            var inhoud =
                    Base64.getMimeDecoder().decode(tekst.substring(BEGIN.length(), tekst.length() - EINDE.length()));
            return ontleed(inhoud);
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<RSAKey> ontleed(byte[] inhoud) throws GeneralSecurityException, JOSEException {
        var fabriek = KeyFactory.getInstance("RSA");
        if (!(fabriek.generatePrivate(new PKCS8EncodedKeySpec(inhoud)) instanceof RSAPrivateCrtKey geheim)
                || geheim.getModulus().bitLength() < MINSTE_BITS) {
            return Optional.empty();
        }
        var openbaar = fabriek.generatePublic(new RSAPublicKeySpec(geheim.getModulus(), geheim.getPublicExponent()));
        return Optional.of(new RSAKey.Builder((RSAPublicKey) openbaar)
                .privateKey(geheim)
                .keyUse(KeyUse.SIGNATURE)
                .keyIDFromThumbprint()
                .build());
    }
}
