package dk.seamark.policy.history;

import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.text.NewText;
import dk.seamark.policy.finding.ChangeReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a request that changes an approved plan, as they are stored.
 *
 * @param reason why it is changed
 * @param acknowledged why findings that the change brings are left as they are
 */
public record ReviewedChange(NewText reason, List<Acknowledged> acknowledged) {

    /** Copies the list. */
    public ReviewedChange {
        acknowledged = List.copyOf(acknowledged);
    }

    /**
     * Why a finding is left as it is.
     *
     * @param finding the finding's id
     * @param reason why
     */
    public record Acknowledged(String finding, NewText reason) {}

    /** The texts of a request, each with an id and a salt drawn for it; null stands for no acknowledgements. */
    public static ReviewedChange of(String reason, @Nullable List<ChangeReview.Entry> acknowledgements) {
        List<ChangeReview.Entry> entries = acknowledgements == null ? List.of() : acknowledgements;
        return new ReviewedChange(
                NewText.of(reason),
                entries.stream()
                        .map(entry -> new Acknowledged(entry.finding(), NewText.of(entry.reason())))
                        .toList());
    }

    /** The acknowledgements as the command takes them. */
    public List<ChangeReview.Acknowledgement> acknowledgements() {
        return acknowledged.stream()
                .map(each -> new ChangeReview.Acknowledgement(
                        each.finding(), each.reason().ref()))
                .toList();
    }

    /** The request with its texts, and with what the change brings in its receipt. */
    public CommandRequest in(CommandRequest request, ChangeReview review) {
        List<NewText> texts = new ArrayList<>(List.of(reason));
        acknowledged.forEach(each -> texts.add(each.reason()));
        return request.withTexts(texts).with("findings", review.lines());
    }

    /** The answer of a request that only tries the change: what it brings, and what it would be refused for. */
    public static Receipt tried(ChangeReview review) {
        return new Receipt(
                null,
                List.of(),
                Map.of("applied", false, "findings", review.lines(), "hindrances", review.hindrances()));
    }
}
