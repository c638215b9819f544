package dk.seamark.indicator.recordfigures;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The rows of a request. It refuses the first row too many while the body is parsed, before there are more of them. */
final class SentRows extends ArrayList<SentRow> {

    /** The largest number of rows. */
    static final int MOST = 5_000;

    private static final long serialVersionUID = 1;

    /** Called by Jackson for each row; {@code null} where the body has none. */
    @Override
    public boolean add(@Nullable SentRow row) {
        if (row == null) {
            throw Refusal.malformed(Violation.of("rows[" + size() + "]", "required"));
        }
        if (size() == MOST) {
            throw Refusal.tooLarge("too-many-rows", MOST);
        }
        return super.add(row);
    }
}
