package dk.seamark.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,                       127.0.0.1",
        "2001:db8:1:2:3:4:5:6,            20:01:0d:b8:00:01:00:02/64",
        "2001:db8:1:2::1,                 20:01:0d:b8:00:01:00:02/64",
        "2001:0DB8:0001:0002:ffff::,      20:01:0d:b8:00:01:00:02/64",
        "2001:db8:1:3::1,                 20:01:0d:b8:00:01:00:03/64",
        "::ffff:10.0.0.1,                 10.0.0.1",
        "fe80::1%1,                       fe:80:00:00:00:00:00:00/64",
        "nonsense,                        nonsense"
    })
    void whatAHouseholdHasIsOne(String text, String network) {
        assertThat(new ClientAddress(text).network()).isEqualTo(network);
    }
}
