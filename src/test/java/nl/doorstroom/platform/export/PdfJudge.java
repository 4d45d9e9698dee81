package nl.doorstroom.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Tells what a validator made by others finds wrong with a PDF. */
public final class PdfJudge {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfJudge() {}

    /** The clauses that it breaks; none when it is what the flavour demands. */
    public static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var rules = result.getFailedChecks().entrySet().stream()
                    .map(rule -> rule.getKey().getClause() + "-" + rule.getKey().getTestNumber() + ": "
                            + rule.getValue() + " times")
                    .toList();
            assertThat(result.isCompliant()).isEqualTo(rules.isEmpty());
            return rules;
        }
    }

    /** Letters that lie off the sheet or closer than 9 mm to its left or right edge, each with its page; none when all fits. */
    public static List<String> cutOff(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new Edges();
            assertThat(reader.getText(document)).isNotBlank();
            return reader.cutOff;
        }
    }

    private static final class Edges extends PDFTextStripper {
        private static final float EDGE = 25;
        private final List<String> cutOff = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            float right = text.getXDirAdj() + text.getWidthDirAdj();
            if (text.getXDirAdj() < EDGE || right > text.getPageWidth() - EDGE) {
                cutOff.add("page " + getCurrentPageNo() + ": " + text.getUnicode());
            }
            super.processTextPosition(text);
        }
    }
}
