package dk.seamark.kit.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class CheckedTokensTest {

    private static final Instant START = Instant.parse("2025-01-15T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final InstantSource clock = now::get;
    private final List<String> asked = new ArrayList<>();
    private final CheckedTokens tokens = new CheckedTokens(this::check, this::held, clock);

    private Jwt check(String token) {
        asked.add(token);
        if (token.startsWith("bad")) {
            throw new BadJwtException("No");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("s")
                .expiresAt(START.plusSeconds(600))
                .build();
    }

    @Test
    void aGoodTokenIsCheckedOnce() {
        Jwt first = tokens.decode("good");

        assertThat(tokens.decode("good")).isSameAs(first);
        assertThat(tokens.decode("good too").getTokenValue()).isEqualTo("good too");
        assertThat(asked).containsExactly("good", "good too");
    }

    private OAuth2TokenValidatorResult held(Jwt token) {
        return now.get().isBefore(START.plusSeconds(60))
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    @Test
    void aSignatureIsCheckedAgainAfterHalfAMinute() {
        tokens.decode("good");
        now.set(START.plusSeconds(29));
        tokens.decode("good");
        now.set(START.plusSeconds(30));
        tokens.decode("good");

        assertThat(asked).containsExactly("good", "good");
    }

    @Test
    void aTokenThatBreaksARuleMeanwhileIsRefusedAtOnce() {
        now.set(START.plusSeconds(59));
        tokens.decode("good");
        assertThat(tokens.knows("good")).isTrue();
        now.set(START.plusSeconds(60));

        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(BadJwtException.class);
        assertThat(tokens.knows("good")).isFalse();
        assertThat(asked).containsExactly("good");
    }

    @Test
    void aBadTokenIsCheckedEachTime() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        }

        assertThat(asked).containsExactly("bad", "bad");
    }
}
