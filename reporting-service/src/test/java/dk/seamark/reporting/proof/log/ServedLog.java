package dk.seamark.reporting.proof.log;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.Unavailable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.ResponseEntity;

/** The files of a log as the endpoint serves them, without an HTTP server. */
record ServedLog(LogEndpoint endpoint, String municipality) implements LogFiles {

    @Override
    public byte[] read(String path, int most) throws Unavailable {
        byte[] file;
        try {
            file = file(path);
        } catch (Refusal refusal) {
            throw new Unavailable(Phrases.say("fetched.answer", path, 404));
        }
        if (file.length > most) {
            throw new Unavailable(new LocalizedText(path + " er for stor", path + " is too large"));
        }
        return file;
    }

    private byte[] file(String path) {
        String[] parts = path.split("/", 3);
        return switch (parts[0]) {
            case "checkpoint" -> text(endpoint.checkpoint(municipality));
            case "key" -> text(endpoint.key(municipality));
            case "tile" ->
                Objects.requireNonNull((parts[1].equals("entries")
                                ? endpoint.entries(municipality, "/" + parts[2])
                                : endpoint.tile(municipality, Integer.parseInt(parts[1]), "/" + parts[2]))
                        .getBody());
            default -> throw new IllegalArgumentException(path);
        };
    }

    private static byte[] text(ResponseEntity<String> answer) {
        return Objects.requireNonNull(answer.getBody()).getBytes(StandardCharsets.UTF_8);
    }
}
