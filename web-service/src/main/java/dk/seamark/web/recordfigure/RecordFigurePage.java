package dk.seamark.web.recordfigure;

import dk.seamark.client.Answer;
import dk.seamark.client.KeyedRequest;
import dk.seamark.client.LedgerClient;
import dk.seamark.client.NoAnswer;
import dk.seamark.client.figure.MissingFigure;
import dk.seamark.client.figure.NewMeasurement;
import dk.seamark.client.shared.Receipt;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.web.figure.FigureAddress;
import dk.seamark.web.figure.FigureView;
import dk.seamark.web.figure.WrittenDate;
import dk.seamark.web.figure.WrittenFigure;
import dk.seamark.web.ledger.Ledger;
import dk.seamark.web.page.FieldError;
import dk.seamark.web.page.FieldErrors;
import dk.seamark.web.page.Fields;
import dk.seamark.web.page.Shell;
import dk.seamark.web.recordfigure.FigureAnswer.Blank;
import dk.seamark.web.recordfigure.FigureAnswer.Missing;
import dk.seamark.web.recordfigure.FigureAnswer.Unclear;
import dk.seamark.web.recordfigure.FigureAnswer.Value;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalLong;
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

/** The pages for one figure: the form, the answers to check, and the receipt. */
@Controller
final class RecordFigurePage {

    private static final String FIGURE = "/{municipality}/tal/{plan}/{year}/{indicator}/{component}";

    private static final Set<String> FIELDS = Set.copyOf(
            Stream.concat(WrittenFigure.FIELDS.stream(), Stream.of("choice", "note", "reason", "explanation"))
                    .toList());

    /** The statuses of what can be mended in the form. */
    private static final Set<Integer> BY_RULE = Set.of(400, 409, 422);

    /** How long a receipt waits for the record before it shows without a position. */
    private static final int PATIENCE_MILLIS = 3000;

    private final Ledger services;

    RecordFigurePage(Ledger services) {
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

    @GetMapping(FIGURE)
    ModelAndView form(@ModelAttribute("shell") Shell shell, @ModelAttribute("address") FigureAddress address) {
        LedgerClient ledger = services.as(shell);
        FigureView view = FigureView.of(ledger, address, shell.words());
        Beside beside = Beside.of(ledger, address);
        ReportingPeriod period = ReportingPeriod.parse(address.year());
        return form(
                HttpStatus.OK,
                view,
                beside,
                FigureForm.first(view.slot(), period, WrittenDate.today(), beside.source()),
                List.of());
    }

    /** Shows what was written to be checked; or the form again, where it cannot be read or is to be changed. */
    @PostMapping(FIGURE)
    ModelAndView check(
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute("address") FigureAddress address,
            HttpServletRequest request) {
        LedgerClient ledger = services.as(shell);
        FigureView view = FigureView.of(ledger, address, shell.words());
        Fields fields = new Fields(request);
        FigureForm form = FigureForm.of(fields);
        if (fields.isPressed("change")) {
            return form(HttpStatus.OK, view, Beside.of(ledger, address), form, List.of());
        }
        return switch (FigureAnswer.read(form, view.slot(), shell.words())) {
            case Unclear(List<FieldError> errors) -> again(view, Beside.of(ledger, address), form, errors);
            case Blank blank -> new ModelAndView("redirect:" + shell.home() + "/opgaver");
            case Value answer ->
                check(HttpStatus.OK, view, form, answer, UUID.randomUUID().toString());
            case Missing answer ->
                check(HttpStatus.OK, view, form, answer, UUID.randomUUID().toString());
        };
    }

    /** Records it. The key is the page's, so that a page that is sent twice records once. */
    @PostMapping(FIGURE + "/kontrol")
    ModelAndView record(
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute("address") FigureAddress address,
            @RequestParam UUID key,
            HttpServletRequest request) {
        LedgerClient ledger = services.as(shell);
        FigureView view = FigureView.of(ledger, address, shell.words());
        Fields fields = new Fields(request);
        FigureForm form = FigureForm.of(fields);
        FigureAnswer read = FigureAnswer.read(form, view.slot(), shell.words());
        try {
            return switch (read) {
                case Unclear(List<FieldError> errors) -> again(view, Beside.of(ledger, address), form, errors);
                case Blank blank -> new ModelAndView("redirect:" + shell.home() + "/opgaver");
                case Value answer -> answered(ledger, view, form, request(ledger, address, answer), key.toString());
                case Missing answer -> answered(ledger, view, form, request(ledger, address, answer), key.toString());
            };
        } catch (NoAnswer away) {
            return check(HttpStatus.SERVICE_UNAVAILABLE, view, form, read, key.toString())
                    .addObject("away", shell.say("record.away"));
        }
    }

    @GetMapping(FIGURE + "/kvittering")
    ModelAndView receipt(
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute("address") FigureAddress address,
            @RequestParam("haendelse") UUID event) {
        LedgerClient ledger = services.as(shell);
        return new ModelAndView("receipt")
                .addObject("view", FigureView.of(ledger, address, shell.words()))
                .addObject("event", event)
                .addObject("position", position(ledger, event));
    }

    private static OptionalLong position(LedgerClient ledger, UUID event) {
        try {
            var answer = ledger.reporting()
                    .ledger()
                    .awaitEvent(event, PATIENCE_MILLIS)
                    .send();
            return answer.isAccepted() ? OptionalLong.of(answer.body().position()) : OptionalLong.empty();
        } catch (NoAnswer away) {
            return OptionalLong.empty();
        }
    }

    private static KeyedRequest<? extends Receipt> request(LedgerClient ledger, FigureAddress address, Value answer) {
        return ledger.indicator()
                .recordMeasurement(
                        address.plan(),
                        address.indicator(),
                        new NewMeasurement(
                                address.component(), address.series(), address.year(), answer.figure(), answer.note()));
    }

    private static KeyedRequest<? extends Receipt> request(LedgerClient ledger, FigureAddress address, Missing answer) {
        return ledger.indicator()
                .declareMissing(
                        address.plan(),
                        address.indicator(),
                        new MissingFigure(
                                address.component(),
                                address.series(),
                                address.year(),
                                answer.reason(),
                                answer.explanation()));
    }

    /** Leads to the receipt; what a rule of the service refuses is shown in the form. */
    private static ModelAndView answered(
            LedgerClient ledger,
            FigureView view,
            FigureForm form,
            KeyedRequest<? extends Receipt> request,
            String key) {
        Answer<? extends Receipt> answer = request.once(key).send();
        FigureAddress address = view.address();
        if (BY_RULE.contains(answer.status())) {
            return again(view, Beside.of(ledger, address), form, FieldError.of(answer.problem(), FIELDS));
        }
        return new ModelAndView("redirect:" + address.receipt(answer.body().lastEvent()));
    }

    private static ModelAndView again(FigureView view, Beside beside, FigureForm form, List<FieldError> errors) {
        return form(HttpStatus.UNPROCESSABLE_CONTENT, view, beside, form, errors);
    }

    private static ModelAndView form(
            HttpStatus status, FigureView view, Beside beside, FigureForm form, List<FieldError> errors) {
        return new ModelAndView("figureform", status)
                .addObject("view", view)
                .addObject("beside", beside)
                .addObject("form", form)
                .addObject("errors", new FieldErrors(errors));
    }

    private static ModelAndView check(
            HttpStatus status, FigureView view, FigureForm form, FigureAnswer answer, String key) {
        return new ModelAndView("figurecheck", status)
                .addObject("view", view)
                .addObject("form", form)
                .addObject("answer", answer)
                .addObject("key", key);
    }
}
