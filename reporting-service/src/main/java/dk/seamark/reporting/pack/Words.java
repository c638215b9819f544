package dk.seamark.reporting.pack;

import dk.seamark.events.CorrectionReason;
import dk.seamark.events.Decision;
import dk.seamark.events.IndicatorDefined;
import dk.seamark.events.MissingReason;
import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.PolicyStatus;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.reporting.pack.PackModel.MissingFigure;
import dk.seamark.reporting.pack.PackModel.OpenPoint;
import dk.seamark.reporting.standing.RequiredTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pack's fixed Danish words for what the ledger has as codes. */
final class Words {

    /** In the place of a number that a public edition does not show. */
    static final String WITHHELD = "Kan ikke offentliggøres";

    static final String WORKING_WITHHELD =
            "Kan ikke offentliggøres, fordi vurderingen bygger på et tal, der ikke må vises.";

    static final List<String> VERIFYING = List.of(
            "Til pakken hører en bevispakke (zip). »./seamark verify BEVISPAKKE« efterprøver uden adgang til kommunens"
                    + " systemer underskriften, at pakkens udsendelse står i loggen, hver vurdering og hvert tal.",
            "Loggen er offentlig. Et senere kontrolpunkt skal kunne vises at bygge videre på roden her; ellers er"
                    + " protokollen ændret bagud.");

    static final List<String> VERIFYING_PUBLICLY = List.of(
            "Kommunens log er offentlig: den viser, at protokollen ikke er ændret bagud, uden at vise tal, tekster eller"
                    + " personer. Et senere kontrolpunkt skal kunne vises at bygge videre på roden her.",
            "Den interne udgave og dens bevispakke kan efterprøves i alle enkeltheder af kommunens revision.");

    static final String WITHHOLDING = "Dette er den offentlige udgave. Antal under grænsen for små tal vises ikke, og"
            + " heller ikke tal, som de kunne regnes ud fra; der står i stedet »Kan ikke offentliggøres«. Den samme"
            + " pakke findes i en intern udgave med alle tal.";

    /** What stands where a text was erased. */
    static final String ERASED = "slettet";

    /** What every page says where a figure is made up. */
    static final String EXAMPLE_NOTICE =
            "Eksempeltal: tal mærket »(eksempel)« er opdigtede og kommer ikke fra nogen kilde.";

    private Words() {}

    /** The mark behind a figure that is made up. */
    static String ifExample(boolean example) {
        return example ? " (eksempel)" : "";
    }

    /** Why a figure is missing. */
    static String of(@Nullable MissingReason reason) {
        return switch (reason) {
            case null -> "Ingen grund er oplyst";
            case NOT_MEASURED -> "Der er ikke målt";
            case NOT_PUBLISHED_YET -> "Kilden har ikke offentliggjort tallet endnu";
            case SUPPRESSED -> "Kilden tilbageholder tallet, fordi det er lille";
            case METHOD_CHANGED -> "Metoden er ændret, så tallet ikke kan sammenlignes";
            case NOT_RELEVANT -> "Ikke relevant for perioden";
            case LATE -> "Tallet er målt, men forsinket";
        };
    }

    /** What a period's pack is called. */
    static String title(String period) {
        return switch (ReportingPeriod.parse(period).cadence()) {
            case YEARLY -> "Opfølgning for " + Danish.period(period);
            case HALF_YEARLY -> "Status for " + Danish.period(period);
        };
    }

    /** What is issued to this body: a committee gets its own kind, a steering group just a pack. */
    static String packFor(String receiver) {
        return receiver.toLowerCase(Locale.ROOT).contains("udvalg") ? "Udvalgspakke" : "Pakke";
    }

    /** Which policy the plan implements, and how far that has come, told from the end of the period. */
    static String ofPolicy(PolicyStanding policy, ReportingPeriod period) {
        return "Politik: " + policy.text().title() + ", "
                + switch (policy.status()) {
                    case PolicyStatus.Draft draft -> "som er et udkast.";
                    case PolicyStatus.InHearing heard ->
                        "som er sendt i høring fra den " + Danish.date(heard.opensOn()) + " til den "
                                + Danish.date(heard.closesOn()) + ".";
                    case PolicyStatus.Adopted adopted -> "vedtaget af " + of(adopted.decision()) + ".";
                    case PolicyStatus.Superseded gone ->
                        "vedtaget af " + of(gone.decision()) + ", og "
                                + (gone.since().isAfter(period.lastDay()) ? "afløses" : "afløst")
                                + " af en ny politik den "
                                + Danish.date(gone.since()) + ".";
                };
    }

    /** Who changed or settled a target; null if nobody did. */
    static @Nullable String ofDecision(@Nullable Decision decision) {
        return decision == null ? null : "Besluttet af " + of(decision) + ".";
    }

    private static String of(Decision decision) {
        return decision.body() + " den " + Danish.date(decision.decidedOn()) + ", sag " + decision.caseNumber();
    }

    /** Why an indicator has no figures to show. */
    static String noFigures(IndicatorDefined indicator) {
        return indicator.components().isEmpty()
                ? "Indikatoren vurderes i tekst og har ingen tal."
                : "Der er ikke registreret tal.";
    }

    /** Who approved the plan. */
    static String ofApproval(@Nullable Decision approval) {
        return approval == null
                ? "Planen er et udkast og er ikke godkendt."
                : "Planen er godkendt af " + of(approval) + ".";
    }

    /** With a small first letter, for use inside a sentence. */
    static String small(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** With a capital first letter. */
    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** What is to be said of a pack's issue. */
    static List<String> remarks(PackEdition.Issued issued) {
        List<String> remarks = new ArrayList<>();
        if (issued.reason() != null) {
            remarks.add("Denne pakke er udsendt i stedet for pakke nr." + Danish.NBSP + (issued.number() - 1)
                    + ". Begrundelse: " + issued.reason());
        }
        if (issued.unapproved() != null) {
            remarks.add("Pakken er udsendt, selv om ikke alle krævede tekster er godkendt. Begrundelse: "
                    + issued.unapproved());
        }
        return List.copyOf(remarks);
    }

    /** What a preview still lacks before it can be sent, a sentence each; empty if it lacks nothing. */
    static List<String> awaited(Standing standing, List<MissingFigure> figures, List<OpenPoint> questions) {
        List<String> awaited = new ArrayList<>();
        Map<Boolean, List<TrackStanding>> texts =
                RequiredTexts.lacking(standing).stream().collect(Collectors.partitioningBy(RequiredTexts::isApproved));
        awaited(awaited, "Mangler: godkendt tekst for spor ", texts.getOrDefault(false, List.of()));
        awaited(awaited, "Mangler: anbefalinger i spor ", texts.getOrDefault(true, List.of()));
        if (!figures.isEmpty()) {
            awaited.add("Mangler: tal. De " + figures.size() + " står under Manglende tal.");
        }
        if (!questions.isEmpty()) {
            awaited.add("Mangler: afklaring. Åbne spørgsmål: " + questions.size() + ".");
        }
        return List.copyOf(awaited);
    }

    private static void awaited(List<String> awaited, String what, List<TrackStanding> tracks) {
        if (!tracks.isEmpty()) {
            awaited.add(what
                    + tracks.stream()
                            .map(track -> Integer.toString(track.track().number()))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    /** Why a figure was corrected or withdrawn. */
    static String of(CorrectionReason reason) {
        return switch (reason) {
            case TYPING_ERROR -> "Tastefejl";
            case SOURCE_REVISED -> "Kilden har rettet tallet";
            case WRONG_PERIOD -> "Tallet hørte til en anden periode";
            case WRONG_COMPONENT -> "Tallet hørte til noget andet";
            case METHOD_ERROR -> "Tallet var talt eller regnet forkert";
            case OTHER -> "Anden grund";
        };
    }
}
