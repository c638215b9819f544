package dk.seamark.kit.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.kit.axon.RefusesToStart;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.security.oauth2.jwt.Jwt;

/** A service does not start with settings by which valid and invalid tokens could not be distinguished. */
class TokenSettingsTest {

    private final TokenAutoConfiguration configuration = new TokenAutoConfiguration();

    @ParameterizedTest
    @CsvSource({"PT61S,PT12H,at+jwt", "PT-1S,PT12H,at+jwt", "PT30S,PT0S,at+jwt", "PT30S,PT12H,"})
    void whatIsOutOfBoundsIsRefused(Duration skew, Duration life, @Nullable String type) {
        List<String> types = type == null ? List.of() : List.of(type);

        assertThatThrownBy(() -> new TokenSettings(skew, life, types)).isInstanceOf(RefusesToStart.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/keys, HS256,       jws-algorithms",
        "http://localhost/keys, none,        jws-algorithms",
        "http://localhost/keys, RS256 HS512, jws-algorithms",
        "                     , RS256,       jwk-set-uri",
        "keys,                  RS256,       jwk-set-uri"
    })
    void keysThatProveNothingAreRefused(@Nullable String keys, String algorithms, String named) {
        OAuth2ResourceServerProperties settings = new OAuth2ResourceServerProperties();
        settings.getJwt().setJwkSetUri(keys);
        settings.getJwt().setJwsAlgorithms(Arrays.asList(algorithms.split(" ", -1)));

        assertThatThrownBy(() -> configuration.issuerKeys(settings))
                .isInstanceOf(RefusesToStart.class)
                .hasMessageContaining(named);
    }

    @Test
    void withoutIssuerOrAudienceItDoesNotStart() {
        TokenSettings good = new TokenSettings(Duration.ZERO, Duration.ofHours(1), List.of("at+jwt"));
        OAuth2ResourceServerProperties settings = new OAuth2ResourceServerProperties();
        settings.getJwt().setAudiences(List.of("seamark"));
        assertThatThrownBy(() -> configuration.checkedTokens(TokenSettingsTest::any, settings, good))
                .isInstanceOf(RefusesToStart.class)
                .hasMessageContaining("issuer-uri");
        settings.getJwt().setIssuerUri("https://issuer.test");
        assertThat(configuration.checkedTokens(TokenSettingsTest::any, settings, good))
                .isNotNull();
        settings.getJwt().setAudiences(List.of());
        assertThatThrownBy(() -> configuration.checkedTokens(TokenSettingsTest::any, settings, good))
                .isInstanceOf(RefusesToStart.class)
                .hasMessageContaining("audiences");
    }

    private static Jwt any(String token) {
        throw new AssertionError("Nobody asks " + token);
    }
}
