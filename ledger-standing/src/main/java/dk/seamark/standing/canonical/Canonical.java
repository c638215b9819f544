package dk.seamark.standing.canonical;

import dk.seamark.events.wire.Coded;
import dk.seamark.events.wire.WireRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The canonical form of a value of the ledger: JSON as RFC 8785 defines it, in UTF-8, members sorted by name. A decimal
 * is a string with all of its digits, as numbers of RFC 8785 are binary floating point; null members are left out; a
 * member of a sealed family has its {@code kind}.
 */
public final class Canonical {

    private final StringBuilder out = new StringBuilder(512);

    private Canonical() {}

    /** The canonical form of a record of the ledger: UTF-8. */
    public static byte[] bytes(Object value) {
        Canonical canonical = new Canonical();
        canonical.write(value);
        return canonical.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Object value) {
        switch (value) {
            case String text -> string(text);
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case Boolean truth -> out.append(truth);
            case BigDecimal decimal -> string(decimal.toPlainString());
            case LocalDate date -> string(date.toString());
            case Coded coded -> string(coded.code());
            case List<?> list -> array(list);
            case Record fields -> object(fields);
            default -> throw new IllegalArgumentException("No canonical form: " + value.getClass());
        }
    }

    private void array(List<?> list) {
        out.append('[');
        String separator = "";
        for (Object item : list) {
            out.append(separator);
            write(item);
            separator = ",";
        }
        out.append(']');
    }

    private void object(Record fields) {
        out.append('{');
        WireRecord form = WireRecord.of(fields.getClass());
        String kind = form.kind();
        String separator = "";
        for (WireRecord.Member member : form.membersByName()) {
            if (kind != null && member.name().compareTo("kind") > 0) {
                separator = member(separator, "kind", kind);
                kind = null;
            }
            Object value = member.of(fields);
            if (value != null) {
                separator = member(separator, member.name(), value);
            }
        }
        if (kind != null) {
            member(separator, "kind", kind);
        }
        out.append('}');
    }

    private String member(String separator, String name, Object value) {
        out.append(separator);
        string(name);
        out.append(':');
        write(value);
        return ",";
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
