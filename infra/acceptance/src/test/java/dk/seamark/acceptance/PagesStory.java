package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.Stack;
import dk.seamark.stack.client.SeamarkClient;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody of a centre opens the pages in a real browser, and records what they owe. */
@ExtendWith(RunningStack.class)
class PagesStory {

    private static final String YEAR = "/slagelse/opgaver?aar=2026";

    private static final String YEAR_BEFORE = "/slagelse/opgaver?aar=2025";

    private final Stack stack;

    PagesStory(Stack stack, SeamarkClient client) {
        this.stack = stack;
        SlagelsePlan.enterOnce(client);
    }

    @Test
    void aFigureIsRecordedWithoutAnyScript() throws IOException {
        try (PageBrowser browser = PageBrowser.wide(1280)) {
            browser.withoutScripts();
            signIn(browser, "centre-staff");
            browser.open(page(YEAR));
            browser.follow("4.1 ");
            assertThat(browser.text()).contains("Til hjælp", "Planens kilde", "Intern HEL Fritid-database");

            browser.write("value", "61.5");
            browser.press("Fortsæt");
            assertThat(browser.text()).contains("Der er noget, der skal rettes", "»61.5« er ikke et tal");

            browser.write("value", "118,5");
            browser.press("Fortsæt");
            browser.press("Registrér tallet");
            assertThat(browser.text())
                    .as("what a rule of the service says stands at the field")
                    .contains("Der er noget, der skal rettes");
            assertThat(browser.links()).anyMatch(link -> link.contains("helt tal"));

            browser.write("value", "1.180");
            browser.press("Fortsæt");
            assertThat(browser.heading()).isEqualTo("Kontrollér det, du har skrevet");
            browser.press("Ret");
            browser.write("value", "118");
            browser.press("Fortsæt");
            browser.press("Registrér tallet");

            assertThat(browser.heading()).isEqualTo("Registreret");
            assertThat(browser.text())
                    .containsPattern("Protokolnummer\\s+[0-9]+")
                    .contains("118");
            browser.follow("Tilbage til opgaverne");
            browser.follow("4.1 ");
            assertThat(browser.text()).contains("Registreret: 118", "Ret tallet, eller træk det tilbage");
        }
    }

    @Test
    void aFigureIsDeclaredMissingAndRecordedLater() throws IOException {
        try (PageBrowser browser = PageBrowser.wide(1280)) {
            signIn(browser, "centre-staff");
            browser.open(page(YEAR));
            browser.follow("4.2 ");
            browser.choose("Tallet mangler, fordi …");
            browser.press("Fortsæt");
            assertThat(browser.text()).contains("Vælg, hvorfor tallet mangler.");

            browser.choose("reason", "not-published-yet");
            browser.press("Fortsæt");
            browser.press("Registrér, at tallet mangler");

            assertThat(browser.heading()).isEqualTo("Registreret");
            assertThat(browser.text()).contains("Mangler: kilden har ikke offentliggjort tallet endnu");
            check(browser, "receipt-of-missing");

            browser.follow("Tilbage til opgaverne");
            check(browser, "tasks-with-missing");
            browser.follow("4.2 ");
            check(browser, "form-of-missing");
            String form = browser.address();
            browser.write("value", "6");
            browser.press("Fortsæt");
            browser.press("Registrér tallet");
            assertThat(browser.heading()).isEqualTo("Registreret");
            check(browser, "receipt");
            browser.open(form);
            assertThat(browser.text()).contains("Registreret: 6");
            check(browser, "recorded");
        }
    }

    @Test
    void aFigureIsCorrectedAndTakenBack() throws IOException {
        try (PageBrowser browser = PageBrowser.wide(1280)) {
            signIn(browser, "centre-staff");
            browser.open(page(YEAR_BEFORE));
            browser.follow("4.1 ");
            String form = browser.address();
            record(browser, "61");

            browser.open(form);
            browser.follow("Ret tallet, eller træk det tilbage");
            check(browser, "change");
            browser.write("value", "16");
            browser.press("Fortsæt");
            assertThat(browser.text()).contains("Vælg, hvorfor tallet ændres.");
            check(browser, "change-with-errors");
            browser.choose("reason", "typing-error");
            browser.press("Fortsæt");
            assertThat(browser.answers())
                    .startsWith("61", "Tallet rettes", "16")
                    .contains("Det var tastet forkert");
            check(browser, "change-to-check");
            browser.press("Ret tallet");
            assertThat(browser.heading()).isEqualTo("Registreret");
            assertThat(browser.answers()).startsWith("16");

            browser.open(form + "/rettelse");
            browser.choose("Tallet skal trækkes tilbage");
            browser.choose("reason", "wrong-component");
            browser.press("Fortsæt");
            browser.press("Træk tallet tilbage");
            assertThat(browser.heading()).isEqualTo("Trukket tilbage");
            assertThat(browser.answers()).startsWith("Trukket tilbage: Det hørte til et andet sted i planen");
            check(browser, "receipt-of-withdrawn");
            browser.open(form + "/rettelse");
            assertThat(browser.address()).as("nothing is left to correct").isEqualTo(form);
        }
    }

    @Test
    void whatAColleagueHasChangedMeanwhileIsNotOverwritten() throws IOException {
        try (PageBrowser one = PageBrowser.wide(1280);
                PageBrowser other = PageBrowser.wide(1280)) {
            signIn(one, "centre-staff");
            signIn(other, "centre-staff");
            one.open(page(YEAR_BEFORE));
            one.follow("4.2 ");
            String change = one.address() + "/rettelse";
            record(one, "3");

            one.open(change);
            other.open(change);
            other.write("value", "4");
            other.choose("reason", "typing-error");
            other.press("Fortsæt");
            other.press("Ret tallet");
            assertThat(other.answers()).startsWith("4");
            one.write("value", "5");
            one.choose("reason", "typing-error");
            one.press("Fortsæt");

            assertThat(one.text()).contains("Tallet er blevet ændret, mens du skrev. Nu står der: 4");
            check(one, "change-of-changed");
            one.press("Fortsæt");
            one.press("Ret tallet");
            assertThat(one.heading()).isEqualTo("Registreret");
            assertThat(one.answers()).startsWith("5");
        }
    }

    @Test
    void aYearIsShownAsItIsKnownAndAsItWasKnown() throws IOException {
        try (PageBrowser browser = PageBrowser.wide(1280)) {
            signIn(browser, "auditor");
            browser.follow("Årets status");
            check(browser, "years");
            browser.follow("2025");
            assertThat(browser.text()).contains("Spor 4", "Protokolnummer");
            check(browser, "year");

            browser.write("pr", "i går");
            browser.press("Vis");
            assertThat(browser.text()).contains("Skriv en dato med dag, måned og år");
            check(browser, "year-with-errors");
            browser.write("pr", "0");
            browser.press("Vis");
            assertThat(browser.text()).as("the plan was not there yet").contains("Der er noget, der skal rettes");
            browser.write("pr", today());
            browser.press("Vis");
            assertThat(browser.text()).contains("Spor 4").doesNotContain("Der er noget, der skal rettes");
        }
    }

    @Test
    void thePageThatVerifiesIsOpenedWithoutALogin() throws IOException {
        try (PageBrowser browser = PageBrowser.wide(1280)) {
            browser.open(page("/"));
            browser.follow("Efterprøv en bevispakke i browseren");
            assertThat(browser.heading()).isEqualTo("Efterprøv en bevispakke");
            browser.picture("verifier");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void noPageHasAFaultOfAccess(int width) throws IOException {
        try (PageBrowser browser = PageBrowser.wide(width)) {
            browser.open(page("/"));
            check(browser, "start-" + width);
            signIn(browser, "centre-staff");
            check(browser, "tasks-" + width);
            browser.open(page("/slagelse/opgaver?aar=2025"));
            browser.follow("4.1 ");
            check(browser, "form-" + width);
            browser.write("source", "");
            browser.press("Fortsæt");
            check(browser, "form-with-errors-" + width);
            browser.write("value", "9.999");
            browser.write("source", "Register");
            browser.press("Fortsæt");
            check(browser, "check-" + width);
            browser.open(page("/slagelse/opgaver?lang=en"));
            assertThat(browser.heading()).startsWith("My tasks");
            check(browser, "tasks-in-english-" + width);
            browser.open(page("/slagelse/nowhere"));
            assertThat(browser.heading()).isEqualTo("There is no such page");
            check(browser, "not-found-" + width);
            browser.open(page("/skanderborg/opgaver?lang=da"));
            assertThat(browser.heading()).isEqualTo("Du har ikke adgang til siden");
            check(browser, "forbidden-" + width);
        }
    }

    @Test
    void whoHasLoggedOutMustSignInAgain() {
        try (PageBrowser browser = PageBrowser.wide(1280)) {
            signIn(browser, "secretariat");
            // The issuer of this stack has the same host, and so the browser has its cookie as well.
            assertThat(browser.cookies()).contains("seamark HttpOnly Lax");
            assertThat(browser.heading()).startsWith("Mine opgaver");
            browser.press("Log ud");
            assertThat(browser.address()).isEqualTo(page("/"));
            browser.open(page("/slagelse/opgaver"));
            assertThat(browser.address()).startsWith(stack.uri("issuer").toString());
        }
    }

    private static void check(PageBrowser browser, String name) throws IOException {
        browser.picture(name);
        assertThat(browser.faults()).as(name).isEqualTo(List.of());
    }

    private void signIn(PageBrowser browser, String who) {
        browser.open(page("/"));
        browser.follow("Log ind");
        browser.write("username", who);
        browser.write("password", Objects.requireNonNull(stack.issuer().logins().get(who)));
        browser.press("Sign in");
        assertThat(browser.heading()).startsWith("Mine opgaver");
    }

    private static void record(PageBrowser browser, String value) {
        browser.write("value", value);
        browser.press("Fortsæt");
        browser.press("Registrér tallet");
        assertThat(browser.heading()).isEqualTo("Registreret");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen")).format(DateTimeFormatter.ofPattern("dd-MM-uuuu"));
    }

    private String page(String path) {
        return stack.uri(Stack.WEB) + path;
    }
}
