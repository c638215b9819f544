package dk.seamark.reporting.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.reporting.pack.PackModel;
import dk.seamark.reporting.pack.SampleHalfYear;
import dk.seamark.reporting.pack.SamplePlan;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the PDF says of itself is so: it is fit for the archive and for a screen reader. */
class ConformanceTest {

    @ParameterizedTest
    @CsvSource({"2024, PDFA_2_A", "2024, PDFUA_1", "2026, PDFA_2_A", "2026, PDFUA_1"})
    void thePdfKeepsTheStandard(String period, PDFAFlavour standard) throws Exception {
        byte[] pdf = PackFormat.PDF.render(SamplePlan.preview(period, true));
        assertThat(failures(pdf, standard)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void theOneOfAHalfYearKeepsItToo(PDFAFlavour standard) throws Exception {
        for (PackModel pack : List.of(SampleHalfYear.inWords(), SampleHalfYear.withIndicators())) {
            byte[] pdf = PackFormat.PDF.render(pack);
            assertThat(failures(pdf, standard)).isEmpty();
        }
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
