package nl.doorstroom.toegang.verwerking;

import nl.doorstroom.platform.secret.Keys;

/** Hides a betrokkene: encrypted under a key of its own, bound to the operation so that no two lines can be exchanged. */
record Versleuteling(Keys keys) {
    private static final String DOEL = "toegang.verwerking.betrokkene";

    /** By which a betrokkene can be searched without decrypting any. */
    String hash(Betrokkene betrokkene) {
        return keys.hash(DOEL, betrokkene.sleutel());
    }

    String versleutel(String id, String operationId) {
        return keys.encrypt(DOEL, operationId, id);
    }

    String ontsleutel(String geheim, String operationId) {
        return keys.decrypt(DOEL, operationId, geheim);
    }
}
