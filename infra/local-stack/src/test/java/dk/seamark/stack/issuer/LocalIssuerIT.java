package dk.seamark.stack.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.process.Ports;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class LocalIssuerIT {
    @TempDir
    private static Path folder;

    private static LocalIssuer issuer;

    @BeforeAll
    static void start() {
        issuer = LocalIssuer.in(folder.resolve("issuer"), Ports.free(), folder.resolve("issuer.log"));
        issuer.member().start();
    }

    @AfterAll
    static void stop() {
        issuer.member().stop();
    }

    @Test
    void aTokenIsSignedByThePublishedKeyAndSaysWhoItIs() {
        Jwt token = verify(issuer.tokens().token(Identity.centreStaff("slagelse", "kultur-og-fritid")));
        assertThat(token.getClaimAsString("municipality")).isEqualTo("slagelse");
        assertThat(token.getClaimAsString("role")).isEqualTo("centre-staff");
        assertThat(token.getClaimAsString("centre")).isEqualTo("kultur-og-fritid");
        assertThat(token.getSubject()).isNotBlank().doesNotContain("slagelse").doesNotContain("staff");
    }

    @Test
    void whoBelongsToNoCentreHasNoCentreClaim() {
        assertThat(verify(issuer.tokens().token(Identity.of("slagelse", "auditor")))
                        .hasClaim("centre"))
                .isFalse();
    }

    @Test
    void theSubjectIsStableAndTellsPeopleApart() {
        var secretariat = Identity.of("slagelse", "secretariat");
        assertThat(subject(secretariat)).isEqualTo(subject(secretariat));
        assertThat(subject(secretariat)).isNotEqualTo(subject(secretariat.person("2")));
        assertThat(subject(secretariat)).isNotEqualTo(subject(Identity.of("skanderborg", "secretariat")));
    }

    @Test
    void aTokenOutlivesARestartOfTheIssuer() {
        var auditor = Identity.of("slagelse", "auditor");
        String before = issuer.tokens().token(auditor);
        issuer.member().restart();
        assertThat(verify(before).getSubject()).isEqualTo(subject(auditor));
    }

    @ParameterizedTest
    @CsvSource({
        "slagelse,mayor,",
        "slagelse,auditor,kultur-og-fritid",
        "Slagelse!,auditor,",
        "slagelse,centre-staff,a b"
    })
    void aRequestForSomebodyWhoCannotBeIsRefused(String municipality, String role, String centre) {
        assertThatThrownBy(() -> issuer.tokens().token(new Identity(municipality, role, centre, null)))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("invalid_request");
    }

    @Test
    void whoLacksTheSecretGetsNoToken() {
        var stranger = new Tokens(issuer.uri(), "wrong");
        assertThatThrownBy(() -> stranger.token(Identity.of("slagelse", "auditor")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("invalid_client");
    }

    @Test
    void aTokenThatSomebodyElseSignedIsNotAccepted() {
        String token = issuer.tokens().token(Identity.of("slagelse", "auditor"));
        String forged = token.substring(0, token.lastIndexOf('.') - 2) + "AA" + token.substring(token.lastIndexOf('.'));
        assertThatThrownBy(() -> verify(forged)).isInstanceOf(JwtException.class);
    }

    @ParameterizedTest
    @CsvSource({"signing-key.json", "secrets.properties"})
    void whatIsSecretIsReadByItsOwnerAlone(String file) throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(issuer.folder().resolve(file))))
                .isEqualTo("rw-------");
    }

    private static String subject(Identity identity) {
        return Objects.requireNonNull(verify(issuer.tokens().token(identity)).getSubject());
    }

    /** By discovery alone, as a resource server does it. */
    private static Jwt verify(String token) {
        String uri = issuer.uri().toString();
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(uri).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                new JwtTypeValidator("at+jwt"), new JwtIssuerValidator(uri), new JwtAudienceValidator("seamark")));
        return decoder.decode(token);
    }
}
