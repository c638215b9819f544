package dk.seamark.web.ledger;

import dk.seamark.client.Caller;
import dk.seamark.client.Endpoints;
import dk.seamark.client.LedgerClient;
import dk.seamark.client.Services;
import dk.seamark.client.Settings;
import dk.seamark.web.login.Person;
import dk.seamark.web.login.UserTokens;
import dk.seamark.web.page.Shell;
import dk.seamark.web.site.SiteSettings;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The services of the ledger. */
@Component
public final class Ledger {

    /** A person waits at the other end: what takes longer is told to be away. 4 MiB are more than any page shows. */
    private static final Settings SETTINGS = new Settings(Duration.ofSeconds(2), Duration.ofSeconds(10), 4 << 20);

    private final Services services;
    private final UserTokens tokens;

    Ledger(SiteSettings web, UserTokens tokens) {
        this.services = Services.at(new Endpoints(web.policy(), web.indicator(), web.reporting()), SETTINGS);
        this.tokens = tokens;
    }

    /** The services, asked with the token of whoever asked for this page, and in their language. */
    public LedgerClient as(Shell shell) {
        Person person = Objects.requireNonNull(shell.person(), "nobody is signed in");
        return services.as(Caller.of(person.municipality(), tokens)
                .reading(shell.language().code()));
    }
}
