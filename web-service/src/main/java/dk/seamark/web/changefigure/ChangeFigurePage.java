package dk.seamark.web.changefigure;

import dk.seamark.client.Answer;
import dk.seamark.client.IndicatorClient;
import dk.seamark.client.KeyedRequest;
import dk.seamark.client.NoAnswer;
import dk.seamark.client.Problem;
import dk.seamark.client.figure.Confirmation;
import dk.seamark.client.figure.Correction;
import dk.seamark.client.figure.CorrectionReason;
import dk.seamark.client.figure.MeasurementReceipt;
import dk.seamark.client.figure.Withdrawal;
import dk.seamark.web.changefigure.ChangeAnswer.Confirm;
import dk.seamark.web.changefigure.ChangeAnswer.Correct;
import dk.seamark.web.changefigure.ChangeAnswer.Unclear;
import dk.seamark.web.changefigure.ChangeAnswer.Withdraw;
import dk.seamark.web.figure.FigureAddress;
import dk.seamark.web.figure.FigureView;
import dk.seamark.web.figure.WrittenFigure;
import dk.seamark.web.ledger.Ledger;
import dk.seamark.web.page.FieldError;
import dk.seamark.web.page.FieldErrors;
import dk.seamark.web.page.Fields;
import dk.seamark.web.page.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a figure that stands is changed: the form, and the answers to check. */
@Controller
final class ChangeFigurePage {

    private static final String CHANGE = "/{municipality}/tal/{plan}/{year}/{indicator}/{component}/rettelse";

    private static final Set<String> FIELDS = Set.copyOf(
            Stream.concat(WrittenFigure.FIELDS.stream(), Stream.of("choice", "reason", "explanation", "note"))
                    .toList());

    /** The statuses of what can be mended in the form. */
    private static final Set<Integer> BY_RULE = Set.of(400, 409, 422);

    private final Ledger services;

    ChangeFigurePage(Ledger services) {
        this.services = services;
    }

    @ModelAttribute("address")
    FigureAddress address(
            @PathVariable String municipality,
            @PathVariable String plan,
            @PathVariable String year,
            @PathVariable String indicator,
            @PathVariable String component,
            @RequestParam(name = "serie", defaultValue = "municipality") String series) {
        return new FigureAddress(municipality, plan, year, indicator, component, series);
    }

    @GetMapping(CHANGE)
    ModelAndView form(@ModelAttribute("shell") Shell shell, @ModelAttribute("address") FigureAddress address) {
        FigureView view = view(shell, address);
        return view.isRecorded()
                ? form(HttpStatus.OK, view, ChangeForm.first(view.slot().now()), List.of())
                : toTheFigure(address);
    }

    /** Shows what was written to be checked; or the form again, where it cannot be read or is to be changed. */
    @PostMapping(CHANGE)
    ModelAndView check(
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute("address") FigureAddress address,
            HttpServletRequest request) {
        FigureView view = view(shell, address);
        Fields fields = new Fields(request);
        ChangeForm form = ChangeForm.of(fields);
        if (!form.isOf(view.slot().now())) {
            return again(view, form, List.of(changed(view)));
        }
        if (fields.isPressed("change")) {
            return form(HttpStatus.OK, view, form, List.of());
        }
        ChangeAnswer answer = ChangeAnswer.read(form, view.slot(), shell.words());
        return answer instanceof Unclear(List<FieldError> errors)
                ? again(view, form, errors)
                : check(HttpStatus.OK, view, form, answer, UUID.randomUUID().toString());
    }

    /** Does it. The key is the page's, so that a page that is sent twice is done once. */
    @PostMapping(CHANGE + "/kontrol")
    ModelAndView change(
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute("address") FigureAddress address,
            @RequestParam UUID measurement,
            @RequestParam UUID key,
            HttpServletRequest request) {
        FigureView view = view(shell, address);
        ChangeForm form = ChangeForm.of(new Fields(request));
        ChangeAnswer answer = ChangeAnswer.read(form, view.slot(), shell.words());
        IndicatorClient indicators = services.as(shell).indicator();
        try {
            return switch (answer) {
                case Unclear(List<FieldError> errors) -> again(view, form, errors);
                case Correct correct ->
                    answered(view, form, request(indicators, address, measurement, correct), key.toString());
                case Withdraw withdraw ->
                    answered(view, form, request(indicators, address, measurement, withdraw), key.toString());
                case Confirm confirm ->
                    answered(view, form, request(indicators, address, measurement, confirm), key.toString());
            };
        } catch (NoAnswer away) {
            return check(HttpStatus.SERVICE_UNAVAILABLE, view, form, answer, key.toString())
                    .addObject("away", shell.say("record.away"));
        }
    }

    private static KeyedRequest<MeasurementReceipt> request(
            IndicatorClient indicators, FigureAddress address, UUID measurement, Correct answer) {
        return indicators.correctMeasurement(
                address.plan(),
                address.indicator(),
                measurement,
                new Correction(address.year(), answer.figure(), answer.reason(), answer.explanation()));
    }

    private static KeyedRequest<MeasurementReceipt> request(
            IndicatorClient indicators, FigureAddress address, UUID measurement, Withdraw answer) {
        return indicators.withdrawMeasurement(
                address.plan(),
                address.indicator(),
                measurement,
                new Withdrawal(address.year(), answer.reason(), answer.explanation()));
    }

    private static KeyedRequest<MeasurementReceipt> request(
            IndicatorClient indicators, FigureAddress address, UUID measurement, Confirm answer) {
        return indicators.confirmMeasurement(
                address.plan(), address.indicator(), measurement, new Confirmation(address.year(), answer.note()));
    }

    /** Leads to the receipt; what a rule of the service refuses is shown in the form. */
    private static ModelAndView answered(
            FigureView view, ChangeForm form, KeyedRequest<MeasurementReceipt> request, String key) {
        Answer<MeasurementReceipt> answer = request.once(key).send();
        if (BY_RULE.contains(answer.status())) {
            boolean seen = form.isOf(view.slot().now());
            return again(view, form, seen ? errors(answer.problem()) : List.of(changed(view)));
        }
        return new ModelAndView(
                "redirect:" + view.address().receipt(answer.body().lastEvent()));
    }

    /** The service calls a remark of a confirmation its note; the form has one field for all remarks. */
    private static List<FieldError> errors(Problem problem) {
        return FieldError.of(problem, FIELDS).stream()
                .map(error -> error.field().equals("note") ? new FieldError("explanation", error.message()) : error)
                .toList();
    }

    private static FieldError changed(FigureView view) {
        return new FieldError("", view.words().say("change.error.changed", view.now()));
    }

    private FigureView view(Shell shell, FigureAddress address) {
        return FigureView.of(services.as(shell), address, shell.words());
    }

    private static ModelAndView toTheFigure(FigureAddress address) {
        return new ModelAndView("redirect:" + address.path());
    }

    private static ModelAndView again(FigureView view, ChangeForm form, List<FieldError> errors) {
        return form(
                HttpStatus.UNPROCESSABLE_CONTENT, view, form.about(view.slot().now()), errors);
    }

    private static ModelAndView form(HttpStatus status, FigureView view, ChangeForm form, List<FieldError> errors) {
        var figure = view.slot().now().figure();
        return new ModelAndView("changeform", status)
                .addObject("view", view)
                .addObject("form", form)
                .addObject("provisional", figure != null && "provisional".equals(figure.status()))
                .addObject("reasons", reasons())
                .addObject("errors", new FieldErrors(errors));
    }

    private static List<String> reasons() {
        return Arrays.stream(CorrectionReason.values())
                .map(CorrectionReason::toString)
                .toList();
    }

    private static ModelAndView check(
            HttpStatus status, FigureView view, ChangeForm form, ChangeAnswer answer, String key) {
        return new ModelAndView("changecheck", status)
                .addObject("view", view)
                .addObject("form", form)
                .addObject("answer", answer)
                .addObject("key", key);
    }
}
