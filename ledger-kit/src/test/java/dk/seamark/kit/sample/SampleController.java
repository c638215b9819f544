package dk.seamark.kit.sample;

import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.Unit;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.ProblemTexts;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.AccessRule;
import dk.seamark.kit.security.AccessRules;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.text.NewText;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints of the sample service. */
@RestController
class SampleController {

    /** A request's body. */
    record Body(
            BigDecimal value,
            Unit unit,
            LocalDate measuredOn,
            int year,
            List<Part> parts,
            @Nullable String note,
            @Nullable Boolean example) {}

    /** A part of the body. */
    record Part(String name) {}

    private static final byte[] LARGE = new byte[16 << 20];

    private final CommandExecutor desk;

    SampleController(CommandExecutor desk) {
        this.desk = desk;
    }

    @PostMapping(path = "/api/{municipality}/figures/{name}", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt post(Caller caller, CommandRequest submission, @PathVariable String name, @RequestBody Body body) {
        String id = UUID.randomUUID().toString();
        NewText note = body.note() == null ? null : NewText.of(body.note());
        CommandRequest whole = note == null ? submission : submission.withText(note);
        return desk.submit(
                caller,
                whole.with("measurementId", id),
                new RecordFigure(
                        caller.municipality() + "/figures/" + name,
                        caller.municipality().key(),
                        id,
                        body.value(),
                        note == null ? null : note.ref()));
    }

    @GetMapping("/api/{municipality}/figures/{name}")
    Map<String, Object> get(Caller caller, @PathVariable String name, @RequestParam(required = false) Integer year) {
        if (name.equals("gone")) {
            throw Refusal.notFound("figure-unknown", name, new BigDecimal("1.5"));
        }
        return Map.of("actor", caller.actor(), "value", new BigDecimal("12.50"));
    }

    /** A past position is expensive. */
    @GetMapping("/api/{municipality}/figures")
    String past(@RequestParam(defaultValue = "") String asOf, @RequestParam(defaultValue = "") String other) {
        return "past" + asOf + other;
    }

    /** More specific than the one above, and for other roles. */
    @GetMapping(path = "/api/{municipality}/figures/all", produces = "text/csv")
    String all() {
        return "all";
    }

    @GetMapping("/api/{municipality}/typed/{other}/{date}")
    String typed(@PathVariable Municipality other, @PathVariable LocalDate date) {
        return other + " " + date;
    }

    @GetMapping("/api/{municipality}/vocabulary")
    String vocabulary(@RequestParam String key) {
        return new Municipality(key).toString();
    }

    @GetMapping("/api/{municipality}/packs/{name}")
    String pack(@PathVariable String name) {
        return "pack " + name;
    }

    /** Fails after a part of the response was sent. */
    @GetMapping("/api/{municipality}/torn")
    void torn(HttpServletResponse response) throws IOException {
        response.getOutputStream().write(LARGE, 0, 100_000);
        response.flushBuffer();
        throw new IOException("The one who asked is gone");
    }

    @GetMapping("/api/{municipality}/forgotten")
    String forgotten() {
        return "no row names me";
    }

    @GetMapping("/api/{municipality}/broken")
    String broken() {
        throw new IllegalStateException("broken");
    }

    /** More than the buffers between client and server hold. */
    @GetMapping("/api/{municipality}/large")
    byte[] large(@RequestParam(defaultValue = "") String asOf) {
        return LARGE;
    }

    @GetMapping(path = "/open", produces = MediaType.TEXT_PLAIN_VALUE)
    String open() {
        return "open";
    }

    @Configuration
    static class Rights {

        @Bean
        AccessRules rules() {
            return () -> List.of(
                    AccessRule.open("/open"),
                    AccessRule.allow(HttpMethod.POST, "/api/{municipality}/figures/{name}", Role.CENTRE_STAFF),
                    AccessRule.allow(
                            HttpMethod.GET, "/api/{municipality}/figures/{name}", Role.CENTRE_STAFF, Role.AUDITOR),
                    AccessRule.allow(HttpMethod.GET, "/api/{municipality}/figures/all", Role.SECRETARIAT),
                    AccessRule.allow(HttpMethod.GET, "/api/{municipality}/typed/{other}/{date}", Role.AUDITOR),
                    AccessRule.allow(HttpMethod.GET, "/api/{municipality}/vocabulary", Role.AUDITOR),
                    AccessRule.allow(HttpMethod.GET, "/api/{municipality}/large", Role.AUDITOR)
                            .costsWith("asOf", AccessRule.Cost.RENDERING),
                    AccessRule.allow(HttpMethod.GET, "/api/{municipality}/torn", Role.AUDITOR)
                            .inAccessLog(),
                    AccessRule.allow(HttpMethod.GET, "/api/{municipality}/figures", Role.AUDITOR)
                            .costsWith("asOf", AccessRule.Cost.RENDERING),
                    AccessRule.allow(HttpMethod.GET, "/api/{municipality}/packs/{name}", Role.AUDITOR, Role.SECRETARIAT)
                            .costs(AccessRule.Cost.RENDERING)
                            .inAccessLog(),
                    AccessRule.allow(HttpMethod.GET, "/api/{municipality}/broken", Role.AUDITOR));
        }

        /** Throws the exception that the query names, before the endpoints and Spring Security. */
        @Bean
        FilterRegistrationBean<Filter> thrower() {
            FilterRegistrationBean<Filter> first = new FilterRegistrationBean<>((request, response, chain) -> {
                switch (String.valueOf(((HttpServletRequest) request).getQueryString())) {
                    case "throw=refusal" -> throw Refusal.conflict("concurrent-change");
                    case "throw=overflow" -> throw new StackOverflowError();
                    case "throw=servlet" -> throw new ServletException(new SQLTransientConnectionException());
                    default -> chain.doFilter(request, response);
                }
            });
            first.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
            return first;
        }

        @Bean
        ProblemTexts texts() {
            return new ProblemTexts("dk/seamark/sample/problems");
        }
    }
}
