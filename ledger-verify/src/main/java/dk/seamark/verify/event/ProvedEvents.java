package dk.seamark.verify.event;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.bundle.Manifest;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.report.VerificationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The events of a bundle.
 *
 * @param lines how many lines the file has
 * @param events those that are proved, by position
 * @param flaws what is wrong with the others, a sentence each
 */
public record ProvedEvents(int lines, List<ProvedEvent> events, List<LocalizedText> flaws) {

    private static final int MOST_LINES = 1_000_000;

    /** Copies the lists. */
    public ProvedEvents {
        events = List.copyOf(events);
        flaws = List.copyOf(flaws);
    }

    /**
     * Checks each line of a file with events.
     *
     * @throws Flaw if there are too many lines, or the last one does not end
     */
    public static ProvedEvents read(byte[] file, Manifest manifest, Checkpoint checkpoint, BundlePart part)
            throws VerificationException {
        if (file.length == 0 || file[file.length - 1] != '\n') {
            throw new VerificationException("events.cut-off", part.file());
        }
        EventReader reader = new EventReader(manifest, checkpoint, part);
        List<ProvedEvent> events = new ArrayList<>();
        List<LocalizedText> flaws = new ArrayList<>();
        int lines = 0;
        int from = 0;
        long position = 0;
        for (int at = 0; at < file.length; at++) {
            if (file[at] == '\n') {
                lines++;
                if (lines > MOST_LINES) {
                    throw new VerificationException("events.too-many", part.file(), MOST_LINES);
                }
                try {
                    ProvedEvent event = reader.read(lines, Arrays.copyOfRange(file, from, at), position);
                    position = event.position();
                    events.add(event);
                } catch (VerificationException flaw) {
                    flaws.add(flaw.said());
                }
                from = at + 1;
            }
        }
        return new ProvedEvents(lines, events, flaws);
    }

    /** The event at a position; empty if it is not proved, or not in the bundle. */
    public Optional<ProvedEvent> at(long position) {
        return events.stream().filter(event -> event.position() == position).findFirst();
    }
}
