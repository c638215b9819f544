package dk.seamark.reporting.record.journal.fastjson;

import dk.seamark.events.wire.WireRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record of the vocabulary as it is written: its components in their order, those that are null left out.
 * Nothing is looked up by name, as the next name is known.
 */
final class RecordReader {

    private final List<Member> members;
    private final boolean flat;
    private final Function<Object, Object> record;

    /** A component: its name as it is written, whether it may be left out, and how its value is read. */
    private record Member(MemberName name, boolean optional, ValueReaders.ValueReader value) {}

    private RecordReader(List<Member> members, boolean flat, Function<Object, Object> record) {
        this.members = members;
        this.flat = flat;
        this.record = record;
    }

    /**
     * The reader of a type of record; empty if it has components of a kind that this does not read.
     *
     * @param values how its components are read
     */
    static Optional<RecordReader> of(Class<?> type, ValueReaders values) {
        if (!type.isRecord() || WireRecord.of(type).kind() != null) {
            return Optional.empty();
        }
        WireRecord form = WireRecord.of(type);
        List<Member> members = new ArrayList<>();
        boolean flat = true;
        for (WireRecord.Member member : form.members()) {
            ValueReaders.ValueReader value = values.of(member.type(), member.name());
            if (value == null) {
                return Optional.empty();
            }
            flat &= member.type() instanceof Class<?> one && !one.isRecord();
            members.add(new Member(new MemberName(member.name()), member.isOptional(), value));
        }
        return Optional.of(new RecordReader(List.copyOf(members), flat, form.constructor()));
    }

    /** Whether it holds no other record, and no list: then it is short, and ends at the first closing brace. */
    boolean isFlat() {
        return flat;
    }

    /**
     * Reads a record.
     *
     * @throws FastJsonParser.UnsupportedFormat if it is not written so
     */
    Object read(FastJsonParser json) {
        @Nullable Object[] parts = new @Nullable Object[members.size()];
        json.expect('{');
        boolean first = true;
        boolean comma = false; // A member comes after each, and none without one but the first.
        for (int i = 0; i < parts.length; i++) {
            Member member = members.get(i);
            if ((first || comma) && json.accept(member.name)) {
                parts[i] = member.value.read(json);
                first = false;
                comma = json.accept(',');
            } else if (!member.optional) {
                throw FastJsonParser.unsupported();
            }
        }
        if (comma) {
            throw FastJsonParser.unsupported();
        }
        json.expect('}');
        return record.apply(parts);
    }
}
