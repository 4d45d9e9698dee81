package nl.doorstroom.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The addresses of stylesheet and script, each with the hash of its content so that a browser may keep them. */
public final class FrontendAssets {
    private static final Properties HASHES = read();

    private FrontendAssets() {}

    public static String stylesheet() {
        return "/doorstroom.css?v=" + HASHES.getProperty("css");
    }

    public static String script() {
        return "/doorstroom.js?v=" + HASHES.getProperty("js");
    }

    private static Properties read() {
        var hashes = new Properties();
        try (var file = FrontendAssets.class.getResourceAsStream("/frontend.properties")) {
            if (file == null) {
                throw new IllegalStateException("frontend.properties is missing. Maybe scripts/frontend has not run.");
            }
            hashes.load(file);
            return hashes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
