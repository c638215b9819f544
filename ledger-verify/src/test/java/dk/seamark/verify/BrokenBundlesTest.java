package dk.seamark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.text.Language;
import dk.seamark.verify.report.Step;
import dk.seamark.verify.report.StepOutcome;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check is broken once, by somebody who makes the manifest fit what was changed. */
class BrokenBundlesTest {

    /** Its first leaves are of the form from before. */
    private static final SampleBundle GOOD = SamplePlan.bundle(10);

    static Stream<Arguments> broken() {
        return Stream.of(
                zip("no ZIP", Sample.utf8("ikke en ZIP"), 1, "det er ikke en ZIP-fil"),
                zip("cut off", Arrays.copyOf(GOOD.zip(), 5000), 1, "ZIP-filen er klippet over"),
                zip("without its end", cut(GOOD.zip(), 3), 1, "ZIP-filens indholdsfortegnelse er ikke"),
                zip("more behind it", Sample.joined(GOOD.zip(), new byte[1]), 1, "indholdsfortegnelse er ikke"),
                zip("a time of its own", at(GOOD.zip(), 10, 1), 1, "ZIP-filens hoved for »manifest.json« er ikke"),
                zip("compressed", at(GOOD.zip(), 8, 8), 1, "»manifest.json« er komprimeret"),
                zip("a way out", named("../events.jsonl"), 1, "»../events.jsonl« er ikke et filnavn"),
                zip("a file too many", GOOD.with("note.txt", new byte[3]).zip(), 1, "»note.txt« hører ikke til"),
                zip("a file that is not listed", unlisted(), 1, "filerne er ikke manifestets"),
                zip("a file that is missing", without("key"), 1, "»key« mangler"),
                zip("another size", manifest("\"bytes\":8,", "\"bytes\":9,"), 1, "er 8 byte, manifestet siger 9"),
                zip("another hash", manifest("\"sha256\":\"[0-9a-f]", "\"sha256\":\"x"), 1, "en anden SHA-256"),
                zip("a manifest with a space", manifest("\\{\"check", "{ \"check"), 1, "ikke kanonisk JSON"),
                zip("a manifest of another form", manifest("bundle/2", "bundle/6"), 1, "formatet »seamark-bundle/6«"),
                zip(
                        "a crate that is not there",
                        manifest("bundle/2", "bundle/5"),
                        1,
                        "»ro-crate-metadata.json« mangler"),
                zip("a redaction that is not there", manifest("bundle/2", "bundle/3"), 6, "»redaction.json« mangler"),
                zip("stray records that are not there", manifest("bundle/2", "bundle/4"), 5, "»strays.jsonl« mangler"),
                zip("deep JSON", GOOD.zip("[".repeat(5000)), 1, "manifest.json: det er ikke læselig JSON"),
                zip("a name twice", manifest("\"format\"", "\"number\":1,\"format\""), 1, "ikke læselig JSON"),
                zip("another key", other().zip(), 2, "bevispakkens nøgle er ikke den, der er angivet"),
                file("another key file", "key", text -> text.replace("+", "-"), 2, "filen »key« er ikke"),
                file("another root", "checkpoint", line(2, "A".repeat(43) + "="), 3, "underskriften af ledger"),
                file("not signed", "checkpoint", text -> text.replaceAll("— .*\n", ""), 3, "er ikke underskrevet"),
                zip("signed by another", resigned(), 3, "noten er ikke underskrevet med nøglen"),
                file("a larger size", "checkpoint", line(1, "24"), 3, "manifestet siger 23 blade"),
                zip("another origin", manifest("\"origin\":\"l", "\"origin\":\"m"), 3, "kontrolpunktet er af loggen"),
                file("another index", "issue.tlog-proof", line(1, "index 18"), 4, "beviset er for blad 19"),
                file("another path", "issue.tlog-proof", line(2, "A".repeat(43) + "="), 4, "ikke i kontrolpunktets"),
                file("an extra line", "issue.tlog-proof", line(1, "extra AA==\nindex 19"), 4, "linje »index«"),
                file(
                        "another figure",
                        "events.jsonl",
                        payload("'value':6,", "'value':7,"),
                        5,
                        "blad 14 (protokolnummer 14, indicator.measurement-recorded): hændelsens bytes er ikke dem,"
                                + " som bladet forpligter til"),
                file(
                        "another salt",
                        "events.jsonl",
                        text -> text.replaceFirst("\"salt\":\"[^\"]*\"", "\"salt\":\"" + "A".repeat(43) + "=\""),
                        5,
                        "blad 1 (protokolnummer 1, policy.policy-entered): hændelsens bytes"),
                file(
                        "another actor",
                        "events.jsonl",
                        envelope("'actor':'p-2'", "'actor':'p-1'"),
                        5,
                        "blad 14 (protokolnummer 14, indicator.measurement-recorded): aktøren er ikke den, som bladet"
                                + " forpligter til"),
                file(
                        "another salt of the actor",
                        "events.jsonl",
                        text -> text.replaceFirst(
                                "\"envelopeSalt\":\"[^\"]*\"", "\"envelopeSalt\":\"" + "A".repeat(43) + "=\""),
                        5,
                        "blad 10 (protokolnummer 10, policy.indicator-target-set): aktøren er ikke den"),
                file(
                        "no actor",
                        "events.jsonl",
                        text -> text.replaceFirst("\"envelope\":\"[^\"]*\",", ""),
                        5,
                        "blad 10 (protokolnummer 10, policy.indicator-target-set): konvolut og salt er der ikke netop"),
                file(
                        "an actor whom no leaf commits to",
                        "events.jsonl",
                        text -> text.replaceFirst(
                                "\\{\"leaf\"",
                                "{\"envelope\":\"e30=\",\"envelopeSalt\":\"" + "A".repeat(43) + "=\",\"leaf\""),
                        5,
                        "blad 1 (protokolnummer 1, policy.policy-entered): konvolut og salt er der ikke netop"),
                file(
                        "a leaf that commits and names",
                        "events.jsonl",
                        leaf("'position':14,'sequence'", "'position':14,'role':'auditor','sequence'"),
                        5,
                        "blad 14 (protokolnummer 14): det både forpligter til en aktør og nævner en"),
                file(
                        "another leaf",
                        "events.jsonl",
                        leaf("'sequence':14,", "'sequence':15,"),
                        5,
                        "blad 14 (protokolnummer 14, indicator.measurement-recorded): bladet er ikke i kontrolpunktets"),
                file(
                        "a leaf with a space",
                        "events.jsonl",
                        leaf("'sequence':14,", "'sequence': 14,"),
                        5,
                        "blad 14 (protokolnummer 14): det er ikke kanonisk JSON"),
                file(
                        "another position",
                        "events.jsonl",
                        text -> text.replace("\"position\":14,", "\"position\":13,"),
                        5,
                        "blad 13 (protokolnummer 13, indicator.measurement-recorded): bladet er af nummer 14"),
                file("an event twice", "events.jsonl", text -> text + last(text), 5, "det står efter nummer 20"),
                file("no event", "events.jsonl", text -> text + "\n", 5, "linje 18 i events.jsonl"),
                file("an end within a line", "events.jsonl", text -> text + "x", 5, "ender midt i en linje"),
                file(
                        "without its issue",
                        "events.jsonl",
                        text -> text.substring(0, text.length() - last(text).length()),
                        5,
                        "udstedelsen, protokolnummer 20, er ikke med"),
                zip("an unknown type", type("measurement-guessed"), 5, "typen »dk.seamark.indicator.me"),
                zip("an unread payload", type("measurement-corrected"), 5, "det er ikke til stede"),
                zip("of another plan", stream("testby/plans/andet"), 5, "det hører ikke til planen plan"),
                file("another PDF", "pack.pdf", text -> text + " ", 6, "»pack.pdf« er ikke den fil, der blev udstedt"),
                zip("another period", manifest("\"period\":\"2024", "\"period\":\"2025"), 6, "manifestets periode"),
                zip("another number", manifest("\"number\":1", "\"number\":2"), 6, "manifestets nummer er »2«"),
                zip(
                        "another reach",
                        manifest("\"packPosition\":19", "\"packPosition\":18"),
                        6,
                        "protokolnummer er »18«"),
                zip(
                        "another verdict",
                        pack("'code': 'not-met'}, 'count'", "'code': 'met'}, 'count'"),
                        7,
                        "oversigten tæller {met=2, not-measured=1}"),
                zip(
                        "another verdict on a target",
                        pack("'Ikke lavere', 'mark': {'code': 'not-met'}", "'Ikke lavere', 'mark': {'code': 'met'}"),
                        7,
                        "indikator 1.2, mål 2025-01-01: pakken siger »opfyldt«, hændelserne giver »ikke opfyldt«"),
                zip(
                        "another verdict in the summary",
                        pack(
                                "{'number': '1.2', 'mark': {'code': 'not-met'}",
                                "{'number': '1.2', 'mark': {'code': 'met'}"),
                        7,
                        "oversigtens rækker er ikke dem"),
                zip(
                        "another figure in the pack",
                        pack("'value': 60.5", "'value': 61.5"),
                        7,
                        "indikator 1.2, 2024: pakken siger 61.5, hændelsen 60.5 (protokolnummer 17)"),
                zip("another measurement", pack("['a1']", "['b1']"), 7, "pakken bygger på andre målinger"),
                zip("other words", pack("'Mindst 8'", "'Mindst 7'"), 7, "mål 2026-01-01: pakkens ord eller periode"),
                zip("a target less", pack("'2026-01-01'", "'2027-01-01'"), 7, "målet 2026-01-01 mangler i pakken"),
                zip("an indicator less", pack("indikator-svar", "indikator-tavs"), 7, "indikator 1.3 mangler i pakken"),
                zip("a figure less", pack("'measurementId': 'b1'", "'measurementId': 'b2'"), 7, "målingen b1 mangler"),
                zip("another source", pack("'source': 'Eksempel',", "'source': 'Andet',"), 7, "andet om målingen a1"),
                zip("another state", pack("'stateHash': '00'", "'stateHash': '01'"), 7, "pakkens tilstandens hash"),
                zip("no pack", pack("'heading'", "'hoved'"), 7, "pack.json: heading: det er ikke til stede"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenBundleFailsInItsStep(String name, byte[] zip, int step, String sentence) {
        Report report = Verification.of(zip, VerificationTest.withKey());
        String text = report.text(Language.DANISH);

        assertThat(report.isFine()).as(text).isFalse();
        assertThat(report.steps().stream()
                        .filter(each -> each.outcome() == StepOutcome.FAILED)
                        .map(Step::number))
                .as(text)
                .contains(step);
        Step failed = report.steps().get(step - 1);
        assertThat(Stream.concat(Stream.of(failed.sentence()), failed.details().stream())
                        .map(said -> said.in(Language.DANISH)))
                .as(text)
                .anyMatch(said -> said.contains(sentence));
        assertThat(report.text(Language.ENGLISH)).contains("FAILED: the bundle does not prove");
    }

    private static Arguments zip(String name, byte[] zip, int step, String sentence) {
        return Arguments.of(name, zip, step, sentence);
    }

    private static Arguments file(String name, String file, UnaryOperator<String> edit, int step, String sentence) {
        return Arguments.of(name, GOOD.edit(file, edit).zip(), step, sentence);
    }

    private static byte[] cut(byte[] zip, int bytes) {
        return Arrays.copyOf(zip, zip.length - bytes);
    }

    private static byte[] at(byte[] zip, int offset, int value) {
        byte[] changed = zip.clone();
        changed[offset] = (byte) value;
        return changed;
    }

    private static byte[] named(String name) {
        return SampleBundle.zip(Map.of(name, new byte[3]));
    }

    private static byte[] unlisted() {
        return new SampleBundle(
                        GOOD.with("pack.txt", new byte[3]).files(),
                        GOOD.format(),
                        GOOD.size(),
                        GOOD.issuedAt(),
                        19,
                        GOOD.vkey())
                .zip(GOOD.manifest());
    }

    private static byte[] without(String name) {
        Map<String, byte[]> files = new LinkedHashMap<>(GOOD.files());
        files.remove(name);
        return new SampleBundle(files, GOOD.format(), GOOD.size(), GOOD.issuedAt(), 19, GOOD.vkey())
                .zip(GOOD.manifest());
    }

    private static byte[] manifest(String pattern, String replacement) {
        String changed = GOOD.manifest().replaceFirst(pattern, replacement);
        assertThat(changed).isNotEqualTo(GOOD.manifest());
        return GOOD.zip(changed);
    }

    private static SampleBundle other() {
        return SamplePlan.events()
                .signedBy(SampleKey.OTHER)
                .pack(SamplePlan.PACK)
                .bundle();
    }

    /** Signed with another key, and the true one's name on it. */
    private static byte[] resigned() {
        SampleBundle other = other();
        return GOOD.with("checkpoint", other.content("checkpoint"))
                .with("issue.tlog-proof", other.content("issue.tlog-proof"))
                .zip();
    }

    private static UnaryOperator<String> line(int number, String line) {
        return text -> {
            String[] lines = text.split("\n", -1);
            lines[number] = line;
            return String.join("\n", lines);
        };
    }

    private static String last(String lines) {
        return lines.substring(lines.lastIndexOf('\n', lines.length() - 2) + 1);
    }

    private static UnaryOperator<String> payload(String before, String after) {
        return in("payload", before, after);
    }

    private static UnaryOperator<String> envelope(String before, String after) {
        return in("envelope", before, after);
    }

    private static UnaryOperator<String> leaf(String before, String after) {
        return in("leaf", before, after);
    }

    /** Changes what stands in Base64 in a member, wherever that is found. */
    private static UnaryOperator<String> in(String member, String before, String after) {
        return text -> Pattern.compile("\"" + member + "\":\"([^\"]*)\"")
                .matcher(text)
                .replaceAll(found -> {
                    String content = new String(Base64.getDecoder().decode(found.group(1)), StandardCharsets.UTF_8);
                    String changed = content.replace(before.replace('\'', '"'), after.replace('\'', '"'));
                    return "\"" + member + "\":\"" + Sample.base64(Sample.utf8(changed)) + "\"";
                });
    }

    /** A log that holds a figure under another type: its own writer went wrong. */
    private static byte[] type(String type) {
        return SamplePlan.events()
                .figure(type, "moeder", SamplePlan.measurement("c1", "moeder", "2023", "4", "count"))
                .pack(SamplePlan.PACK)
                .bundle()
                .zip();
    }

    private static byte[] stream(String stream) {
        return SamplePlan.events()
                .event("indicator.measurement-recorded", stream, "{}")
                .pack(SamplePlan.PACK)
                .bundle()
                .zip();
    }

    /** A pack that was issued as it is, and tells other than the events. */
    private static byte[] pack(String before, String after) {
        assertThat(SamplePlan.PACK).contains(before);
        return SamplePlan.events()
                .pack(SamplePlan.PACK.replaceFirst(Pattern.quote(before), after))
                .bundle()
                .zip();
    }
}
