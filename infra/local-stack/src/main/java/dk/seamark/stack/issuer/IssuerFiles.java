package dk.seamark.stack.issuer;

/** What the issuer keeps in its folder, and the names of its secrets. */
final class IssuerFiles {
    /** The signing key with its private half, as a JWK set. */
    static final String SIGNING_KEY = "signing-key.json";

    static final String SECRETS = "secrets.properties";
    static final String CLIENT_SECRET = "client-secret";
    static final String WEB_SECRET = "web-client-secret";
    static final String SUBJECT_KEY = "subject-key";

    private IssuerFiles() {}
}
