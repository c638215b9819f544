package dk.seamark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.text.Language;
import dk.seamark.verify.log.LogFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bundle tells of records that are left out of account, and what the log tells when it does not. */
class StrayRecordsTest {

    private static final String REQUESTED =
            "'position':7,'ground':'no-content','reason':'En tom post under kommunens navn'";

    @Test
    void anAuditorSeesWhoDecidedAndWhy() {
        Sample sample = sample("strays.jsonl");
        Report report = report(sample.bundle(), null);

        assertThat(report.isFine()).as(report.text(Language.DANISH)).isTrue();
        assertThat(report.text(Language.DANISH))
                .contains("5. Hændelserne: 20 hændelser er i loggen, byte for byte")
                .contains("protokolnummer 20: p-2 bad om at se bort fra post 7 (no-content): En tom post under"
                        + " kommunens navn")
                .contains("protokolnummer 21: p-0 godkendte at se bort fra post 7 (no-content)")
                .contains("protokolnummer 22: posten 3/19 på emnet er lagt til side af driften: gendannet forkert");
        assertThat(report.text(Language.ENGLISH))
                .contains("ledger position 21: p-0 approved that record 7 is left out of account (no-content)");
    }

    @Test
    void aBundleOfAnEarlierFormIsCompleteAndTheLogNamesWhatItDoesNotHold() {
        Sample sample = sample("");
        SampleBundle bundle = sample.bundle();
        Report report = report(bundle, sample.log());

        assertThat(bundle.manifest()).contains("seamark-bundle/2");
        assertThat(report.isFine()).as(report.text(Language.DANISH)).isTrue();
        assertThat(report.text(Language.DANISH))
                .contains("blad 21 (dk.seamark.reporting.record-dismissed.v1) mangler i bevispakken");
    }

    /** Whoever takes the file out of a bundle and writes an earlier form over it is found by the event of the issue. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        template           | complete
        1                  | true
        9; dagsorden 1     | true
        10                 | false
        10; dagsorden 1    | false
        12; dagsorden 1    | false
        """, useHeadersInDisplayName = true)
    void aPackThatIsNewEnoughHasABundleThatHoldsThem(String template, boolean complete) {
        Sample sample = sample(
                        "", SamplePlan.PACK.replace("'templateVersion': '1'", "'templateVersion': '" + template + "'"))
                .template(template);
        SampleBundle bundle = sample.bundle();

        Report report = report(bundle, sample.log());

        assertThat(report.isFine()).as(report.text(Language.DANISH)).isEqualTo(complete);
        assertThat(report.text(Language.DANISH))
                .contains("blad 21 (dk.seamark.reporting.record-dismissed.v1) mangler i bevispakken");
        assertThat(report(bundle, null).isFine())
                .as("without a log nobody can tell")
                .isTrue();
    }

    @Test
    void oneThatIsLeftOutOfTheBundleIsFoundInTheLog() {
        Sample sample = sample("strays.jsonl");
        SampleBundle bundle = sample.bundle();
        SampleBundle cut = bundle.edit("strays.jsonl", text -> text.substring(0, text.lastIndexOf('{')));

        assertThat(report(bundle, sample.log()).isFine()).isTrue();
        assertThat(report(cut, sample.log()).text(Language.DANISH))
                .contains("✗ FEJL         10. Udeladte hændelser: der er udeladt hændelser")
                .contains("blad 22 (dk.seamark.reporting.record-set-aside.v1) mangler i bevispakken");
    }

    @Test
    void anotherReasonThanTheOneThatWasGivenIsFoundAndSoIsAnEventOfThePlan() {
        SampleBundle bundle = sample("strays.jsonl").bundle();

        assertThat(report(
                                bundle.edit(
                                        "strays.jsonl",
                                        text -> text.replaceFirst("\"payload\":\"[^\"]*\"", "\"payload\":\"e30=\"")),
                                null)
                        .text(Language.DANISH))
                .contains("✗ FEJL         5.", "hændelsens bytes er ikke dem, som bladet forpligter til");
        assertThat(report(bundle.with("strays.jsonl", bundle.content("events.jsonl")), null)
                        .text(Language.DANISH))
                .contains("✗ FEJL         5.", "det handler ikke om en post, der er set bort fra");
    }

    /** A plan whose municipality left one record out of account and set another aside. */
    static Sample sample(String file) {
        return sample(file, SamplePlan.PACK);
    }

    private static Sample sample(String file, String pack) {
        return SamplePlan.events()
                .envelopesFrom(1)
                .pack(pack)
                .stray("record-dismissal-requested", "records/7", REQUESTED, file)
                .stray("record-dismissed", "records/7", REQUESTED, file)
                .stray(
                        "record-set-aside",
                        "set-aside/3/19",
                        "'partition':3,'offset':19,'sha256':'00','reason':'gendannet forkert','decidedBy':'driften'",
                        file);
    }

    private static Report report(SampleBundle bundle, @Nullable LogFiles log) {
        Request request = VerificationTest.withKey();
        return Verification.of(bundle.zip(), new Request(request.key(), request.witnesses(), request.older(), log));
    }
}
