package nl.doorstroom.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
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
}
