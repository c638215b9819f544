package dk.seamark.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.seamark.text.Language;
import dk.seamark.verify.predecessor.PredecessorLog;
import dk.seamark.verify.predecessor.PublishedFigure;
import dk.seamark.verify.predecessor.PublishedPack;
import dk.seamark.verify.report.VerificationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that are carried on: what a successor reads of a predecessor's bundle, and what its own bundle proves. */
class CarriedFiguresTest {

    private static final String CARRIED = """
            'amendment':{'kind':'series-carried-on','indicatorId':'andel','componentId':'andel','from':'2023',\
            'combination':'shares-of-counts','predecessors':[PREDECESSOR('nordby'),PREDECESSOR('soenderby')],\
            'figures':[{'measurementId':'n1','period':'2022','figure':{'value':62,'unit':'percent',\
            'measuredOn':'2023-01-01','source':'Kilden','numerator':NUMERATOR,'denominator':200,'example':false,\
            'basis':'counts'},'parts':[{'municipality':'nordby','measurementId':'x','position':7,'value':62,\
            'numerator':62,'denominator':100},{'municipality':'soenderby','measurementId':'y','position':8,'value':61,\
            'numerator':61,'denominator':100}]}]},\
            'reason':{'textId':'00000000-0000-4000-8000-000000000001','commitment':'00'},\
            'decision':{'body':'Byrådet','decidedOn':'2024-02-26','caseNumber':'1'}""";

    private static final String PREDECESSOR = "{'municipality':'KEY','name':'KEY Kommune','planId':'gammel',"
            + "'indicatorId':'i','componentId':'c','period':'2022','number':2,'issuedAt':90,'sha256':'ab',"
            + "'verifierKey':'ledger.KEY.dk+00+AA','logSize':99,'logRoot':'rod'}";

    private static final String LINE = """
            {'measurementId': 'n1', 'componentId': 'andel', 'series': 'municipality', 'period': '2022',
             'value': 62, 'unit': 'percent', 'measuredOn': '2023-01-01', 'source': 'Kilden', 'numerator': 123,
             'denominator': 200, 'basis': 'counts', 'example': false, 'position': 20},
            """;

    private static SampleBundle bundle(String numerator, String line) {
        String amended = CARRIED.replace("NUMERATOR", numerator);
        for (String key : new String[] {"nordby", "soenderby"}) {
            amended = amended.replace("PREDECESSOR('" + key + "')", PREDECESSOR.replace("KEY", key));
        }
        int place = SamplePlan.PACK.indexOf("{'measurementId': 'b1'");
        return SamplePlan.events()
                .plan("plan-amended", amended)
                .pack(SamplePlan.PACK.substring(0, place) + line + SamplePlan.PACK.substring(place))
                .bundle();
    }

    @Test
    void aBundleProvesThatTheyAddUpAndSaysByWhatTheRestIsProved() {
        Report report = Verification.of(bundle("123", LINE).zip(), VerificationTest.withKey());

        assertThat(report.isFine()).isTrue();
        assertThat(report.text(Language.DANISH))
                .contains("4 mål er vurderet igen, og 4 tal sammenlignet")
                .contains("1 tal (protokolnummer 20) er ført videre fra nordby Kommune.")
                .contains(
                        "Det prøves med bevispakken for pakke nr. 2 for 2022 i planen gammel, protokolnummer 90, nøglen"
                                + " ledger.soenderby.dk+00+AA");
        assertThat(report.text(Language.ENGLISH))
                .contains("1 figures (ledger position 20) are carried on from nordby Kommune.");
    }

    @Test
    void aSumThatIsNotThatOfItsPartsCountsForNothing() {
        Report report = Verification.of(bundle("124", LINE).zip(), VerificationTest.withKey());

        assertThat(report.isFine()).isFalse();
        assertThat(report.text(Language.DANISH)).contains("n1").doesNotContain("ført videre");
    }

    @Test
    void aPackThatLeavesThemOutSaysAnotherThing() {
        assertThat(Verification.of(bundle("123", "").zip(), VerificationTest.withKey())
                        .isFine())
                .isFalse();
    }

    @Test
    void aSuccessorReadsThemFromTheLogAndThePack() throws VerificationException {
        SampleBundle bundle = SamplePlan.bundle();
        PredecessorLog log = PredecessorLog.of(PredecessorLog.key(SampleKey.LOG.vkey()), bundle.text("checkpoint"));
        PredecessorLog.Issue issue = log.issue(issue(bundle));
        PublishedPack pack = PublishedPack.of(issue.event(), bundle.content("pack.json"));

        assertThat(issue.position()).isEqualTo(bundle.issuedAt());
        assertThat(issue.event().municipality()).isEqualTo("testby");
        assertThat(pack.sha256()).isEqualTo(Sample.hex(Sample.sha256(bundle.content("pack.json"))));
        assertThat(pack.series("andel", "andel"))
                .extracting(PublishedFigure::period, figure -> String.valueOf(figure.value()))
                .containsExactly(tuple("2023", "61.0"), tuple("2024", "60.5"));
        assertThat(pack.series("andel", "moeder")).isEmpty();
        assertThat(pack.series("borte", "andel")).isEmpty();
    }

    /** Each is proved by what stands before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            step       | instead
            key        | a witness
            checkpoint | another key
            checkpoint | another text
            issue      | a leaf that is not there
            issue      | an event that issues nothing
            issue      | other bytes
            pack       | other bytes
            """, useHeadersInDisplayName = true)
    void aSuccessorTakesNothingThatIsNotProved(String step, String instead) {
        SampleBundle bundle = SamplePlan.bundle();
        String checkpoint = bundle.text("checkpoint");
        String line = issue(bundle);
        String[] lines = bundle.text("events.jsonl").split("\n", -1);
        assertThatThrownBy(() -> {
                    PredecessorLog log = PredecessorLog.of(
                            PredecessorLog.key(
                                    instead.equals("a witness")
                                            ? SampleKey.WITNESS.vkey()
                                            : instead.equals("another key")
                                                    ? SampleKey.OTHER.vkey()
                                                    : SampleKey.LOG.vkey()),
                            instead.equals("another text") ? checkpoint.replace("\n23\n", "\n24\n") : checkpoint);
                    assertThat(step).as("what is reached").isNotIn("key", "checkpoint");
                    PredecessorLog.Issue issue = log.issue(
                            switch (step + ": " + instead) {
                                case "issue: a leaf that is not there" ->
                                    SamplePlan.bundle(1).text("events.jsonl").split("\n", -1)[lines.length - 2];
                                case "issue: an event that issues nothing" -> lines[0];
                                case "issue: other bytes" -> line.replace("\"salt\":\"", "\"salt\":\"A");
                                default -> line;
                            });
                    assertThat(step).as("what is reached").isNotEqualTo("issue");
                    PublishedPack.of(issue.event(), Sample.utf8(bundle.text("pack.json") + " "));
                })
                .isInstanceOf(VerificationException.class);
    }

    private static String issue(SampleBundle bundle) {
        String[] lines = bundle.text("events.jsonl").split("\n", -1);
        return lines[lines.length - 2];
    }
}
