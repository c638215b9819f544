package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF conforms to the standards that it claims, for archiving and for accessibility. */
class ConformanceTest {

    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    @Test
    void thePdfKeepsTheStandards() {
        // In parallel, as validating a large document takes seconds.
        List<String> complaints = SamplePacks.kinds().parallelStream()
                .flatMap(kind -> complaints(kind, PackFormat.PDF).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        SamplePacks.inEnglish().forEach(kind -> complaints.addAll(complaints(kind, PackFormat.PDF_ENGLISH)));
        assertThat(complaints).isEmpty();
    }

    private static List<String> complaints(String kind, PackFormat format) {
        try {
            return failures(format.render(SamplePacks.named(kind))).entrySet().stream()
                    .flatMap(standard -> standard.getValue().stream()
                            .map(failure -> kind + ", " + format + ", " + standard.getKey() + ", " + failure))
                    .toList();
        } catch (Exception failure) {
            throw new IllegalStateException(kind, failure);
        }
    }

    @Test
    void aPdfThatDoesNotIsFound() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(failures(bytes.toByteArray()).values())
                .allSatisfy(failures -> assertThat(failures).isNotEmpty());
    }

    /** What each standard complains about, from one pass over the document; every standard has an entry. */
    private static Map<PDFAFlavour, List<String>> failures(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Map<PDFAFlavour, List<String>> failures = new EnumMap<>(PDFAFlavour.class);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), STANDARDS.getFirst());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            parser.setFlavours(STANDARDS);
            for (ValidationResult result : validator.validateAll(parser)) {
                failures.put(
                        result.getPDFAFlavour(),
                        result.getTestAssertions().stream()
                                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                                .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                                .distinct()
                                .toList());
            }
        }
        assertThat(failures).containsOnlyKeys(STANDARDS);
        return failures;
    }
}
