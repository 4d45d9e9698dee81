package nl.doorstroom.toegang.oidc;

import com.nimbusds.jose.jwk.RSAKey;

/** How the product shows a provider that it is the client it says; never told in full to log or user. */
sealed interface Clientbewijs {
    /** A secret both sides know. */
    record Geheim(String waarde) implements Clientbewijs {
        @Override
        public String toString() {
            return "geheim (niet getoond)";
        }
    }

    /** A key of which the provider knows the public half ({@code private_key_jwt}). */
    record Sleutel(RSAKey sleutel) implements Clientbewijs {
        @Override
        public String toString() {
            return "sleutel " + sleutel.getKeyID();
        }
    }
}
