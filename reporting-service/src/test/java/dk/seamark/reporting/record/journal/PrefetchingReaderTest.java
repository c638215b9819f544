package dk.seamark.reporting.record.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PrefetchingReaderTest {

    private final AtomicInteger read = new AtomicInteger();

    @Test
    void allComesInItsOrder() throws SQLException {
        List<Integer> all = new ArrayList<>();
        try (PrefetchingReader<Integer> ahead = new PrefetchingReader<>(() -> upTo(1_000))) {
            for (List<Integer> next = ahead.next(); !next.isEmpty(); next = ahead.next()) {
                all.addAll(next);
            }
        }
        assertThat(all).hasSize(1_000).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aFailureComesAfterWhatWasReadBeforeIt() throws SQLException {
        SQLException broken = new SQLException("broken");
        try (PrefetchingReader<Integer> ahead = new PrefetchingReader<>(() -> {
            if (read.get() == 2) {
                throw broken;
            }
            return upTo(1_000);
        })) {
            assertThat(ahead.next()).containsExactly(1);
            assertThat(ahead.next()).containsExactly(2);
            assertThatThrownBy(ahead::next).isSameAs(broken);
        }
    }

    @Test
    void anErrorIsHeardToo() {
        try (PrefetchingReader<Integer> ahead = new PrefetchingReader<>(() -> {
            throw new AssertionError("an error");
        })) {
            assertThatThrownBy(ahead::next).isInstanceOf(AssertionError.class).hasMessage("an error");
        }
    }

    @Test
    void nothingIsReadAnyMoreOnceItIsClosed() throws SQLException {
        PrefetchingReader<Integer> ahead = new PrefetchingReader<>(() -> upTo(Integer.MAX_VALUE));
        assertThat(ahead.next()).containsExactly(1);
        ahead.close();
        int then = read.get();

        assertThat(then).isLessThan(100);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("read-ahead"));
        assertThat(read.get()).isEqualTo(then);
    }

    private List<Integer> upTo(int last) {
        return read.get() == last ? List.of() : List.of(read.incrementAndGet());
    }
}
