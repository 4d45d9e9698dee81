package nl.doorstroom.api;

import java.time.LocalDate;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.publicatie.maandcijfers.Maandcijfers;
import nl.doorstroom.publicatie.maandcijfers.Maandcode;

/** The publicatie that the document of the API names as its example. */
final class Proefpublicatie {
    private static final Maandcode CODE = new Maandcode(LocalDate.of(2023, 7, 1), 1);

    private Proefpublicatie() {}

    /** Publishes it, unless that was done. */
    static String code() {
        return SystemTask.run("proef", () -> {
            var maandcijfers = TestApp.bean(Maandcijfers.class);
            if (maandcijfers.find(CODE).isEmpty()) {
                maandcijfers.stelOp(CODE.peildatum());
            }
            if (maandcijfers.find(CODE).orElseThrow().kop().publicatie().isEmpty()) {
                maandcijfers.publiceer(CODE, false);
            }
            return CODE.toString();
        });
    }
}
