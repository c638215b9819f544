package dk.seamark.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.seamark.kit.axon.RefusesToStart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator may configure as the service's address. */
class ProtectedResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://tal.example.dk", "http://localhost:8080", "https://[::1]:8443"})
    void anAddressIsASchemeAHostAndPerhapsAPort(String address) {
        assertThat(ProtectedResource.address(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tal.example.dk",
                "https://",
                "https://tal.example.dk/",
                "https://tal.example.dk/api",
                "https://tal.example.dk?a=b",
                "https://tal.example.dk#a",
                "ftp://tal.example.dk",
                "https://user@tal.example.dk",
                "https://user:secret@tal.example.dk",
                "https://tal example.dk"
            })
    void anythingElseStopsTheStart(String address) {
        assertThatExceptionOfType(RefusesToStart.class)
                .isThrownBy(() -> ProtectedResource.address(address))
                .withMessageContaining("seamark.tokens.resource");
    }
}
