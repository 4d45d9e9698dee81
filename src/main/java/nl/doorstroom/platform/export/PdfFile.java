package nl.doorstroom.platform.export;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Makes a tagged, accessible PDF (PDF/A-2a and PDF/UA-1) of well-formed XHTML. The text must carry {@code lang}, a {@code
 * title} and a {@code description}; it may use the weights 400, 600 and 700 of "Source Sans 3".
 */
public final class PdfFile {
    private static final String FONT = "Source Sans 3";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    public static byte[] write(String xhtml) {
        var bytes = new ByteArrayOutputStream();
        var builder = accessible();
        builder.withHtmlContent(xhtml, null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder accessible() {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SRGB);
        useFont(builder, "400Regular", 400);
        useFont(builder, "600SemiBold", 600);
        useFont(builder, "700Bold", 700);
        return builder;
    }

    private static void useFont(PdfRendererBuilder builder, String file, int weight) {
        FSSupplier<InputStream> font = () -> Objects.requireNonNull(
                PdfFile.class.getResourceAsStream("/lettertypen/SourceSans3-" + file + ".ttf"), file);
        builder.useFont(font, FONT, weight, FontStyle.NORMAL, true);
    }
}
