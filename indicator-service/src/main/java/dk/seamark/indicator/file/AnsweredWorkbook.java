package dk.seamark.indicator.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it was sent, with one more column. All else of it stays as it is, with its formats, formulas and other
 * sheets: only the rows of one sheet are written anew.
 */
final class AnsweredWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final int column;
    private final Map<Integer, String> answers;

    private AnsweredWorkbook(int column, Map<Integer, String> answers) {
        this.column = column;
        this.answers = answers;
    }

    /**
     * The workbook with the column.
     *
     * @param file a workbook that was read
     * @param sheet the sheet's place, from 0
     * @param column the column's place, from 0; what stands in it is replaced
     * @param answers the text of each row's cell, by the number of the row, from 1
     */
    static byte[] of(byte[] file, int sheet, int column, Map<Integer, String> answers) {
        ZipCheck.require(file);
        try {
            String part = partOf(file, sheet);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipFile from = ZipCheck.open(file);
                    ZipOutputStream to = new ZipOutputStream(bytes)) {
                for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    byte[] content = content(from, entry);
                    to.write(
                            entry.getName().equals(part)
                                    ? new AnsweredWorkbook(column, answers).answered(content)
                                    : content);
                    to.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw FileKind.unreadable("sheet-broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the part that holds a sheet: the workbook names a relation, and that the part. */
    private static String partOf(byte[] file, int sheet) throws IOException, XMLStreamException {
        List<String> sheets = new ArrayList<>();
        for (StartElement element : elements(part(file, "xl/workbook.xml"), "sheet")) {
            sheets.add(attribute(element, new QName(RELATIONS, "id")));
        }
        Map<String, String> targets = new HashMap<>();
        for (StartElement element : elements(part(file, "xl/_rels/workbook.xml.rels"), "Relationship")) {
            targets.put(attribute(element, new QName("Id")), attribute(element, new QName("Target")));
        }
        String target = sheet < sheets.size() ? targets.get(sheets.get(sheet)) : null;
        if (target == null) {
            throw FileKind.unreadable("sheet-broken");
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static byte[] part(byte[] file, String name) throws IOException {
        try (ZipFile zip = ZipCheck.open(file)) {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw FileKind.unreadable("sheet-broken");
            }
            return content(zip, entry);
        }
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }

    private static List<StartElement> elements(byte[] xml, String name) throws XMLStreamException {
        List<StartElement> found = new ArrayList<>();
        XMLEventReader reader = reader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()
                    && event.asStartElement().getName().getLocalPart().equals(name)) {
                found.add(event.asStartElement());
            }
        }
        return found;
    }

    private static String attribute(StartElement element, QName name) {
        Attribute attribute = element.getAttributeByName(name);
        return attribute == null ? "" : attribute.getValue();
    }

    private static XMLEventReader reader(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLEventReader(xml, "UTF-8");
    }

    private byte[] answered(byte[] sheet) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLEventReader from = reader(new ByteArrayInputStream(sheet));
        XMLEventWriter to = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8");
        int row = 0;
        int next = 0;
        while (from.hasNext()) {
            XMLEvent event = from.nextEvent();
            if (starts(event, "dimension")) {
                // It says which cells there are; without it, a program looks.
                skip(from);
            } else if (starts(event, "row")) {
                String number = attribute(event.asStartElement(), new QName("r"));
                row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
                next = 0;
                to.add(withoutSpans(event.asStartElement()));
            } else if (starts(event, "c")) {
                int at = columnOf(attribute(event.asStartElement(), new QName("r")), next);
                next = at + 1;
                if (at == column) {
                    skip(from);
                } else {
                    if (at > column) {
                        write(to, row);
                    }
                    to.add(event);
                }
            } else {
                if (event.isEndElement()
                        && event.asEndElement().getName().getLocalPart().equals("row")) {
                    write(to, row);
                    written = 0;
                }
                to.add(event);
            }
        }
        to.close();
        return bytes.toByteArray();
    }

    /** The row whose answer was written last; 0 for none. */
    private int written;

    private void write(XMLEventWriter to, int row) throws XMLStreamException {
        @Nullable String answer = answers.get(row);
        if (answer == null || written == row) {
            return;
        }
        written = row;
        to.add(EVENTS.createStartElement("", MAIN, "c"));
        to.add(EVENTS.createAttribute("r", FileRow.letters(column) + row));
        to.add(EVENTS.createAttribute("t", "inlineStr"));
        to.add(EVENTS.createStartElement("", MAIN, "is"));
        to.add(EVENTS.createStartElement("", MAIN, "t"));
        to.add(EVENTS.createAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve"));
        to.add(EVENTS.createCharacters(answer));
        to.add(EVENTS.createEndElement("", MAIN, "t"));
        to.add(EVENTS.createEndElement("", MAIN, "is"));
        to.add(EVENTS.createEndElement("", MAIN, "c"));
    }

    private static boolean starts(XMLEvent event, String name) {
        return event.isStartElement()
                && event.asStartElement().getName().getLocalPart().equals(name)
                && event.asStartElement().getName().getNamespaceURI().equals(MAIN);
    }

    /** Passes over the rest of an element whose start was read. */
    private static void skip(XMLEventReader from) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            XMLEvent event = from.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    /** The spans say up to which column a row goes, and need not be there. */
    private static StartElement withoutSpans(StartElement row) {
        List<Attribute> attributes = new ArrayList<>();
        row.getAttributes().forEachRemaining(attribute -> {
            if (!attribute.getName().equals(new QName("spans"))) {
                attributes.add(attribute);
            }
        });
        return EVENTS.createStartElement(row.getName(), attributes.iterator(), row.getNamespaces());
    }

    private static int columnOf(String place, int next) {
        int column = 0;
        int at = 0;
        for (; at < place.length() && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z'; at++) {
            column = column * 26 + place.charAt(at) - 'A' + 1;
        }
        return at == 0 ? next : column - 1;
    }
}
