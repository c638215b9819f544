package dk.seamark.indicator.report;

import dk.seamark.events.report.Activity;
import dk.seamark.events.report.Recommendation;
import dk.seamark.indicator.request.Form;
import dk.seamark.indicator.request.Reader;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.text.NewText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parses the fields of a report from a request or a draft. */
public final class ReportForm {

    /** The largest number of activities in a report. */
    public static final int MOST_ACTIVITIES = 100;

    /** The largest number of characters in a focus area's id. */
    private static final int LONGEST_ID = 64;

    private static final Reader<List<ReportBody.@Nullable ActivityBody>, List<ReportBody.ActivityBody>> ACTIVITIES =
            (field, sent) -> {
                if (sent.size() > MOST_ACTIVITIES) {
                    throw Refusal.malformed(Violation.of(field, "activities-too-many", MOST_ACTIVITIES));
                }
                return sent.stream()
                        .map(activity ->
                                Objects.requireNonNullElse(activity, new ReportBody.ActivityBody(null, null, null)))
                        .toList();
            };

    /** The largest number of recommendations in a report; a policy has at most as many focus areas. */
    public static final int MOST_RECOMMENDATIONS = 50;

    private static final ReportBody.RecommendationBody NO_RECOMMENDATION =
            new ReportBody.RecommendationBody(null, null, null);

    private static final Reader<List<ReportBody.@Nullable RecommendationBody>, List<ReportBody.RecommendationBody>>
            RECOMMENDATIONS = (field, sent) -> {
                if (sent.size() > MOST_RECOMMENDATIONS) {
                    throw Refusal.malformed(Violation.of(field, "recommendations-too-many", MOST_RECOMMENDATIONS));
                }
                return sent.stream()
                        .map(each -> Objects.requireNonNullElse(each, NO_RECOMMENDATION))
                        .toList();
            };

    /**
     * A parsed report, in which the event's references are separate from the texts themselves.
     *
     * @param text how the track worked towards its goals
     * @param activities the activities, in the order of the request
     * @param attendance the number of participants; null if the request has none
     * @param recommendations the recommendations, in the order of the request
     * @param texts all texts, to be stored
     */
    public record HandIn(
            NewText text,
            List<Activity> activities,
            @Nullable Integer attendance,
            List<Recommendation> recommendations,
            List<NewText> texts) {

        /** Copies the lists. */
        public HandIn {
            activities = List.copyOf(activities);
            recommendations = List.copyOf(recommendations);
            texts = List.copyOf(texts);
        }
    }

    private record ActivityForm(
            Form.Field<String> description, Form.Field<LocalDate> heldOn, Form.Field<Integer> attendance) {}

    /** The recommendation for a focus area; the text is missing if the report states that there is none. */
    private record Recommended(Form.Field<String> focusArea, Form.Field<String> text) {}

    private final Form.Field<String> text;
    private final List<ActivityForm> activities = new ArrayList<>();
    private final Form.Field<Integer> attendance;
    private final List<Recommended> recommendations = new ArrayList<>();

    private ReportForm(Form form, ReportBody body, boolean finished) {
        text = words(form, "text", body.text(), finished);
        List<ReportBody.ActivityBody> sent =
                form.optional("activities", body.activities(), ACTIVITIES).value();
        for (int i = 0; sent != null && i < sent.size(); i++) {
            ReportBody.ActivityBody activity = sent.get(i);
            String field = "activities[" + i + "].";
            activities.add(new ActivityForm(
                    words(form, field + "description", activity.description(), finished),
                    form.optional(field + "heldOn", activity.heldOn(), Reader.DATE),
                    form.optional(field + "attendance", activity.attendance(), Reader.PEOPLE)));
        }
        attendance = form.optional("attendance", body.attendance(), Reader.PEOPLE);
        List<ReportBody.RecommendationBody> told = form.optional(
                        "recommendations", body.recommendations(), RECOMMENDATIONS)
                .value();
        for (int i = 0; told != null && i < told.size(); i++) {
            recommendations.add(recommended(form, "recommendations[" + i + "].", told.get(i), finished));
        }
    }

    private static Recommended recommended(
            Form form, String field, ReportBody.RecommendationBody sent, boolean finished) {
        boolean none = Boolean.TRUE.equals(sent.none());
        Form.Field<String> text = words(form, field + "text", sent.text(), finished && !none);
        form.optional(field + "none", sent.none(), (name, said) -> {
            if (finished && said && sent.text() != null && !sent.text().isBlank()) {
                throw Refusal.malformed(Violation.of(name, "none-without-text"));
            }
            return said;
        });
        return new Recommended(
                finished
                        ? form.required(field + "focusArea", sent.focusArea(), Reader.line(LONGEST_ID))
                        : form.optional(field + "focusArea", sent.focusArea(), Reader.unfinished(LONGEST_ID)),
                text);
    }

    /**
     * Checks a draft, in which any field may be missing, but none may be malformed.
     *
     * @throws Refusal 400, naming every malformed field
     */
    public static void checkDraft(ReportBody body) {
        read(body, false);
    }

    /**
     * Parses a report that is submitted, and draws an id and a salt for each of its texts.
     *
     * @throws Refusal 400, naming every field that is missing or malformed
     */
    public static HandIn handIn(ReportBody body) {
        ReportForm form = read(body, true);
        List<NewText> texts = new ArrayList<>();
        NewText text = NewText.of(form.text.get());
        texts.add(text);
        List<Activity> activities = new ArrayList<>();
        for (ActivityForm told : form.activities) {
            NewText description = NewText.of(told.description().get());
            texts.add(description);
            activities.add(new Activity(
                    description.ref(), told.heldOn().value(), told.attendance().value()));
        }
        List<Recommendation> recommendations = new ArrayList<>();
        for (Recommended told : form.recommendations) {
            String sent = told.text().value();
            // Beside "none" a form's empty field may be blanks, which are no text to keep.
            NewText recommended = sent == null || sent.isBlank() ? null : NewText.of(sent);
            if (recommended != null) {
                texts.add(recommended);
            }
            recommendations.add(
                    new Recommendation(told.focusArea().get(), recommended == null ? null : recommended.ref()));
        }
        return new HandIn(text, activities, form.attendance.value(), recommendations, texts);
    }

    private static ReportForm read(ReportBody body, boolean finished) {
        Form form = new Form();
        ReportForm report = new ReportForm(form, body, finished);
        form.refuseIfBroken();
        return report;
    }

    private static Form.Field<String> words(Form form, String name, @Nullable String sent, boolean finished) {
        return finished
                ? form.required(name, sent, Reader.text(Reader.LONGEST_TEXT))
                : form.optional(name, sent, Reader.unfinished(Reader.LONGEST_TEXT));
    }
}
