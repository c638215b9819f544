package dk.seamark.stack.issuer;

import java.util.List;

/**
 * Somebody who can sign in at the issuer's login form.
 *
 * @param username the role, so that it is easy to guess right
 */
record DemoUser(String username, Identity identity) {
    /** One for each role of Slagelse. */
    static final List<DemoUser> ALL = List.of(
            new DemoUser("centre-staff", Identity.centreStaff("slagelse", "kultur-og-fritid")),
            new DemoUser("plan-owner", Identity.of("slagelse", "plan-owner")),
            new DemoUser("secretariat", Identity.of("slagelse", "secretariat")),
            new DemoUser("auditor", Identity.of("slagelse", "auditor")),
            new DemoUser("public", Identity.of("slagelse", "public")));

    /** The name of this user's password among the issuer's secrets. */
    String passwordName() {
        return "password-of-" + username;
    }
}
