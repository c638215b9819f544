package dk.seamark.reporting.oracle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MariaDbTest {

    @Test
    void whoeverLacksMariaDbIsToldWhatToInstall() {
        assertThatThrownBy(() -> MariaDb.program("mariadbd", List.of(Path.of("no-such-folder"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mariadbd")
                .hasMessageContaining("apt-get install mariadb-server");
    }
}
