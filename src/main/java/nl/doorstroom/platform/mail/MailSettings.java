package nl.doorstroom.platform.mail;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/**
 * How mail is sent.
 *
 * @param server name of the server that takes our mail; empty when mail is off
 * @param security {@code starttls}, {@code tls} or {@code geen}
 * @param user empty when the server asks no name and password
 * @param sender address in From
 * @param base address of the website without a slash at the end, for the links in the text
 */
record MailSettings(
        String server, int port, String security, String user, String password, String sender, String base) {
    private static final String ROOT = "doorstroom.mail.";
    private static final int SUBMISSION = 587;
    private static final int HIGHEST_PORT = 65_535;
    private static final List<String> SECURITIES = List.of("starttls", "tls", "geen");

    /** @throws IllegalArgumentException with all that is wrong, when a server is set and the rest does not fit */
    static MailSettings read(Environment environment) {
        var settings = new MailSettings(
                text(environment, "server", ""),
                number(text(environment, "poort", String.valueOf(SUBMISSION))),
                text(environment, "beveiliging", "starttls"),
                text(environment, "gebruiker", ""),
                environment.getProperty(ROOT + "wachtwoord", ""),
                text(environment, "afzender", ""),
                environment.getProperty("doorstroom.adres", "").strip());
        var faults = settings.faults();
        if (settings.isOn() && !faults.isEmpty()) {
            throw new IllegalArgumentException("Er kan geen e-mail uit: " + String.join("; ", faults));
        }
        return settings;
    }

    private static String text(Environment environment, String name, String usual) {
        return environment.getProperty(ROOT + name, usual).strip();
    }

    private static int number(String text) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }

    private List<String> faults() {
        var faults = new ArrayList<String>();
        if (port < 1 || port > HIGHEST_PORT) {
            faults.add(ROOT + "poort is geen getal van 1 tot en met " + HIGHEST_PORT);
        }
        if (!SECURITIES.contains(security)) {
            faults.add(ROOT + "beveiliging (" + security + ") is geen van " + String.join(", ", SECURITIES));
        }
        if (!Mail.isAddress(sender)) {
            faults.add(ROOT + "afzender is geen e-mailadres");
        }
        if (base.isEmpty()) {
            faults.add("doorstroom.adres ontbreekt, en daarmee het begin van de links in de mail");
        }
        return faults;
    }

    boolean isOn() {
        return !server.isEmpty();
    }

    @Override
    public String toString() {
        return isOn() ? "mail by " + server + ":" + port : "no mail";
    }
}
