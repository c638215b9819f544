package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityNamesTest {

    @ParameterizedTest
    @CsvSource({
        "slagelse,          Slagelse Kommune",
        "skanderborg,       Skanderborg Kommune",
        "faaborg-midtfyn,   Faaborg-Midtfyn Kommune",
        "hoeje-taastrup,    Høje-Taastrup Kommune",
        "koebenhavn,        Københavns Kommune",
        "bornholm,          Bornholms Regionskommune",
    })
    void aMunicipalityIsCalledByItsName(String key, String name) {
        assertThat(MunicipalityNames.of(key)).isEqualTo(name);
    }
}
