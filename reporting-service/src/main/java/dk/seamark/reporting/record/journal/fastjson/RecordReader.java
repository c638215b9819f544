package dk.seamark.reporting.record.journal.fastjson;

import dk.seamark.events.wire.WireRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Parses a record of the vocabulary in the form in which it is written: its components in order, without those that are
 * null. Nothing is looked up by name, as the next name is known.
 */
final class RecordReader {

    private final List<Member> members;
    private final boolean flat;
    private final Function<Object, Object> record;

    /** A component: its name as written, whether it may be left out, and the parser of its value. */
    private record Member(MemberName name, boolean optional, ValueReaders.ValueReader value) {}

    private RecordReader(List<Member> members, boolean flat, Function<Object, Object> record) {
        this.members = members;
        this.flat = flat;
        this.record = record;
    }

    /**
     * The parser of a record type; empty if a component has an unsupported type.
     *
     * @param values the parsers of the components
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

    /** Whether it contains no other record and no list, so that it ends at the first closing brace. */
    boolean isFlat() {
        return flat;
    }

    /**
     * Parses a record.
     *
     * @throws FastJsonParser.UnsupportedFormat if it is not in the written form
     */
    Object read(FastJsonParser json) {
        @Nullable Object[] parts = new @Nullable Object[members.size()];
        json.expect('{');
        boolean first = true;
        boolean comma = false; // A comma precedes every member but the first.
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
