package nl.doorstroom.platform.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

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
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.useColorProfile(SRGB);
            useFont(builder, document, "400Regular", 400);
            useFont(builder, document, "600SemiBold", 600);
            useFont(builder, document, "700Bold", 700);
            builder.withHtmlContent(xhtml, null);
            builder.toStream(bytes);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Without ligatures: the glyph of "ft" has no letters behind it, so a screen reader would skip it. */
    private static void useFont(PdfRendererBuilder builder, PDDocument document, String file, int weight)
            throws IOException {
        var stream = Objects.requireNonNull(
                PdfFile.class.getResourceAsStream("/lettertypen/SourceSans3-" + file + ".ttf"), file);
        var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
        font.setEnableGsub(false);
        builder.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)), FONT, weight, FontStyle.NORMAL, true);
    }
}
