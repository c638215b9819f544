package dk.seamark.kit.retention;

import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.RetentionStart;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.Coded;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.ReasonField;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.NewText;
import dk.seamark.kit.text.Texts;
import dk.seamark.kit.time.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes rules on how long texts are kept, and shows them with what they erase. */
@RestController
final class RetentionEndpoint {

    static final String RULES = "/api/{municipality}/retention";
    static final String RULE = RULES + "/{kind}";
    static final String APPROVAL = RULE + "/approval";
    static final String END = RULE + "/end";

    private final CommandExecutor desk;
    private final RetentionTable table;
    private final DueTexts due;
    private final RetainedTexts kept;
    private final Texts texts;
    private final Today today;

    RetentionEndpoint(
            CommandExecutor desk, RetentionTable table, DueTexts due, RetainedTexts kept, Texts texts, Today today) {
        this.desk = desk;
        this.table = table;
        this.due = due;
        this.kept = kept;
        this.texts = texts;
        this.today = today;
    }

    record Proposed(
            @Nullable String keep,
            @Nullable String start,
            @Nullable String reason) {}

    record Adopted(@Nullable String keep, @Nullable String start) {}

    record Why(@Nullable String reason) {}

    /**
     * The rules.
     *
     * @param on the Danish date on which what is due is over
     */
    record Rules(LocalDate on, List<RetentionView> rules) {}

    /** What there is, and what is due by each rule on a day; nothing is changed. */
    @GetMapping(RULES)
    Rules all(
            Caller caller,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        Municipality municipality = caller.municipality();
        LocalDate date = on == null ? today.date() : on;
        Map<TextKind, List<RetentionTable.RuleEvent>> rules = table.byKind(municipality);
        return new Rules(
                date,
                rules.entrySet().stream()
                        .map(kind -> RetentionView.of(
                                kind.getKey(),
                                kind.getValue(),
                                textId -> texts.find(municipality, textId).orElse(null),
                                (rule, since) -> due.on(date, municipality, rule, since)))
                        .toList());
    }

    @PostMapping(RULE)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt propose(Caller caller, CommandRequest submission, @PathVariable String kind, @RequestBody Proposed body) {
        List<Violation> violations = new ArrayList<>();
        RetentionRule rule = rule(kind, body.keep(), body.start(), violations);
        ReasonField.check(body.reason(), violations);
        if (rule == null || body.reason() == null || !violations.isEmpty()) {
            throw Refusal.malformed(violations);
        }
        NewText reason = NewText.of(body.reason().strip());
        return desk.submit(
                caller,
                submission.withText(reason),
                new RetentionAction.Propose(caller.municipality().key(), rule, reason.ref()));
    }

    @PostMapping(APPROVAL)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt adopt(Caller caller, CommandRequest submission, @PathVariable String kind, @RequestBody Adopted body) {
        List<Violation> violations = new ArrayList<>();
        RetentionRule rule = rule(kind, body.keep(), body.start(), violations);
        if (rule == null || !violations.isEmpty()) {
            throw Refusal.malformed(violations);
        }
        return desk.submit(
                caller,
                submission.alongside(() -> table.lockForChange(caller.municipality(), rule.kind())),
                new RetentionAction.Adopt(caller.municipality().key(), rule));
    }

    @PostMapping(END)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt end(Caller caller, CommandRequest submission, @PathVariable String kind, @RequestBody Why body) {
        List<Violation> violations = new ArrayList<>();
        TextKind known = kind(kind, violations);
        ReasonField.check(body.reason(), violations);
        if (known == null || body.reason() == null || !violations.isEmpty()) {
            throw Refusal.malformed(violations);
        }
        NewText reason = NewText.of(body.reason().strip());
        return desk.submit(
                caller,
                submission.withText(reason).alongside(() -> table.lockForChange(caller.municipality(), known)),
                new RetentionAction.End(caller.municipality().key(), known, reason.ref()));
    }

    private @Nullable RetentionRule rule(
            String kindCode, @Nullable String keep, @Nullable String startCode, List<Violation> violations) {
        TextKind kind = kind(kindCode, violations);
        RetentionStart start = startCode == null
                ? null
                : Coded.of(RetentionStart.class, startCode).orElse(null);
        if (start == null || (kind != null && start == RetentionStart.PLAN_END && !kind.belongsToPlan())) {
            violations.add(Violation.of("start", "retention-start"));
        }
        if (keep == null || !RetentionRule.isTime(keep)) {
            violations.add(Violation.of("keep", "retention-keep"));
            return null;
        }
        if (kind == null || start == null) {
            return null;
        }
        RetentionRule rule = new RetentionRule(kind, keep, start);
        if (rule.tooShort()) {
            violations.add(Violation.of("keep", "retention-too-short"));
        }
        return rule;
    }

    /** The kind, if this service keeps such texts. */
    private @Nullable TextKind kind(String code, List<Violation> violations) {
        TextKind kind =
                Coded.of(TextKind.class, code).filter(kept.kinds()::contains).orElse(null);
        if (kind == null) {
            String codes = Arrays.stream(TextKind.values())
                    .filter(kept.kinds()::contains)
                    .map(Coded::code)
                    .collect(Collectors.joining(", "));
            violations.add(Violation.of("kind", "text-kind", codes));
        }
        return kind;
    }
}
