package nl.doorstroom.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mail to the server. */
final class Sender {
    private static final String PATIENCE_MILLIS = "10000";

    private final MailSettings settings;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    Sender(MailSettings settings) {
        this.settings = settings;
        server.setHost(settings.server());
        server.setPort(settings.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isEmpty()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        server.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + wait, PATIENCE_MILLIS);
        }
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty(
                "mail.smtp.ssl.enable", String.valueOf(settings.security().equals("tls")));
        properties.setProperty(
                "mail.smtp.starttls.required",
                String.valueOf(settings.security().equals("starttls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    void send(UUID id, Mail mail) {
        try {
            server.send(message(id, mail));
        } catch (MessagingException e) {
            throw new MailPreparationException("The mail cannot be made", e);
        }
    }

    private MimeMessage message(UUID id, Mail mail) throws MessagingException {
        var message = new Known(server.getSession(), "<" + id + "@" + domain() + ">");
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.sender());
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.text());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!mail.unsubscribe().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private String domain() {
        return settings.sender().substring(settings.sender().indexOf('@') + 1);
    }

    /** By its id, a mail that went out twice (the server took it just before we died) is known as the same one. */
    private static final class Known extends MimeMessage {
        private final String id;

        Known(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
