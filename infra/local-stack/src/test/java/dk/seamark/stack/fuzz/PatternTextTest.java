package dk.seamark.stack.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-z0-9]+(-[a-z0-9]+)*$",
                "^(?!-)(?!.*--)(?!.*-$)[a-z0-9-]+$",
                "^(199[0-9]|20[0-9][0-9]|21[0-9][0-9])(-H[12]|-Q[1-4])?$",
                "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
                "^[1-9][0-9]{0,8}([.](public[.])?((en[.])?(html|pdf|docx)|json|xlsx|(figures[.])?csv)?)?$",
                "^(x[0-9]{3}/){0,5}[0-9]{3}([.]p/[1-9][0-9]{0,2})?$",
                "^[^\\u0000-\\u001f\\u00ad]*$",
                "^[0-9]{1,3}(\\.([0-9]{1,3}|[a-z])){0,4}$"
            })
    void theTextMatchesAndIsNotAlwaysTheSame(String regex) {
        Set<String> texts = new TreeSet<>();
        for (int seed = 0; seed < 50; seed++) {
            String text = PatternText.of(regex, new Random(seed)).orElseThrow();
            assertThat(text).as("seed %d", seed).containsPattern(regex);
            texts.add(text);
        }
        assertThat(texts).hasSizeGreaterThan(3);
    }
}
